// The samples on disk and in the site are what the manifest says.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

import { project } from "./harness/environment.mjs";
import { buildOf, builtFiles } from "./harness/site.mjs";

const manifest = JSON.parse(readFileSync(`${project}seeds/manifest.json`, "utf8"));
const articles = manifest.sets.flatMap((set) => set.articles);

test("every sample text is listed once, with its number of words", () => {
  const texts = readdirSync(`${project}seeds`, { recursive: true })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".txt"));
  assert.deepEqual(articles.map((article) => article.file).sort(), texts.sort());
  for (const { file, label, words } of articles) {
    const text = readFileSync(`${project}seeds/${file}`, "utf8");
    assert.equal(text.split(/\s+/u).filter(Boolean).length, words, file);
    assert.ok(label.length > 0, file);
  }
});

test("the site holds the samples byte for byte", () => {
  const files = builtFiles();
  const build = buildOf(files);
  for (const file of ["manifest.json", ...articles.map((article) => article.file)]) {
    const built = files.get(`${build}/seeds/${file}`);
    assert.ok(built?.equals(readFileSync(`${project}seeds/${file}`)), file);
  }
});
