// Opens the page for one test and watches that it stays clean: no console
// errors, no uncaught errors, no request to another origin.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { after, test } from "node:test";

import { chromium } from "playwright-core";

import { artefacts, browser as executablePath } from "./environment.mjs";
import { serve } from "./site.mjs";

let shared;

async function browser() {
  shared ??= chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--font-render-hinting=none"],
  });
  return shared;
}

after(async () => (await shared)?.close());

/** Keeps what the page must not do. */
function watch(context, page, origin) {
  const seen = { errors: [], strangers: [], files: [] };
  page.on("console", (message) => {
    if (message.type() === "error") seen.errors.push(message.text());
  });
  page.on("pageerror", (error) => seen.errors.push(`uncaught: ${error.message}`));
  context.on("request", (request) => {
    const address = request.url();
    if (address.startsWith(`${origin}/`)) seen.files.push(address.slice(origin.length));
    else if (!/^(data|blob|about):/.test(address)) seen.strangers.push(address);
  });
  return seen;
}

/** Errors that the test did not announce. */
const unexpected = (seen, allowed) =>
  seen.errors.filter((error) => !allowed.some((pattern) => pattern.test(error)));

/**
 * A test over the open page. `body` gets `{ page, site, seen, context, open }`.
 *
 * `options`: `files` to serve, `context` for the browser (such as
 * `javaScriptEnabled`), `errors` that are expected on the console, `open:
 * false` to open the page by hand.
 */
export function onPage(name, options, body) {
  test(name, { timeout: 120_000 }, async () => {
    const site = await serve(options.files);
    const context = await (await browser()).newContext({
      viewport: { width: 1440, height: 900 },
      ...options.context,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const seen = watch(context, page, site.origin);
    const open = () => page.goto(site.address);
    try {
      if (options.open !== false) await open();
      await body({ page, site, seen, context, open });
      assert.deepEqual(unexpected(seen, options.errors ?? []), [], "errors on the console");
      assert.deepEqual(seen.strangers, [], "requests to other origins");
    } catch (error) {
      await picture(page, `failed ${name}`);
      throw error;
    } finally {
      await context.close();
      await site.close();
    }
  });
}

/** Writes a picture of the page for people to look at. */
export async function picture(page, name) {
  mkdirSync(artefacts, { recursive: true });
  const file = name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  await page.screenshot({ path: `${artefacts}${file}.png` }).catch(() => {});
}
