// A static file server that a test can change while the page is open.

import { readdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

import { base, dist } from "./environment.mjs";

const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

/** All files of a folder: relative address to bytes. */
export function filesOf(folder, prefix = "") {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory()
      ? filesOf(path, `${prefix}${name}/`)
      : [[prefix + name, readFileSync(path)]];
  });
}

/** The files of the built site, as a `Map` of relative address to bytes. */
export function builtFiles() {
  return new Map(filesOf(dist));
}

/** Whether a file is one that a reader goes to; all others lie in the build's folder. */
const isDocument = (name) => !name.includes("/") && name.endsWith(".html");

/** The name of the folder that holds a build's files. */
export function buildOf(files) {
  const folders = new Set([...files.keys()].filter((name) => !isDocument(name)).map((name) => name.split("/")[0]));
  if (folders.size !== 1) throw new Error(`one build was expected, found: ${[...folders].join(", ")}`);
  return [...folders][0];
}

/** The same site as another build would name it. */
export function rebuilt(files, name) {
  const old = buildOf(files);
  return new Map(
    [...files].map(([path, bytes]) =>
      isDocument(path)
        ? [path, Buffer.from(bytes.toString().replaceAll(old, name))]
        : [path.replace(old, name), bytes],
    ),
  );
}

/** Serves `files` below the base path; what is served is `site.files`, at any time. */
export async function serve(files = builtFiles()) {
  const site = { files, asked: [] };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    site.asked.push(pathname);
    const name = pathname === base ? "index.html" : decodeURIComponent(pathname.slice(base.length));
    const bytes = pathname.startsWith(base) ? site.files.get(name) : undefined;
    const type = bytes ? (types[extname(name)] ?? "application/octet-stream") : "text/plain";
    response.writeHead(bytes ? 200 : 404, { "Content-Type": type, "Cache-Control": "no-store" });
    response.end(bytes ?? "not found\n");
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  site.origin = `http://127.0.0.1:${server.address().port}`;
  site.address = site.origin + base;
  site.close = () =>
    new Promise((closed) => {
      server.close(closed);
      server.closeAllConnections();
    });
  return site;
}
