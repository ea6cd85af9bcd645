// Where the site, the command line and the browser are. `cargo xtask test`
// sets all three; the defaults serve a single `node --test` by hand.

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const top = fileURLToPath(new URL("../..", import.meta.url));
const browsers = ["/usr/bin/chromium", "/usr/bin/google-chrome"];

/** The top folder of the project. */
export const project = top;
/** The built site. */
export const dist = process.env.CROSSREAD_DIST ?? `${top}dist`;
/** The native command line. */
export const command = process.env.CROSSREAD_COMMAND ?? `${top}target/debug/crossread`;
/** The browser's program. */
export const browser = process.env.CROSSREAD_CHROMIUM ?? browsers.find(existsSync);
/** Pictures of pages, for people. */
export const artefacts = fileURLToPath(new URL("../artefacts/", import.meta.url));
/** The path below which the site is served. */
export const base = "/crossread/";
