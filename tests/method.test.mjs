// The page on method and limits: reached from the page, readable without
// script, true to the score card.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import { assertAccessible } from "./harness/axe.mjs";
import { project } from "./harness/environment.mjs";
import { onPage, picture } from "./harness/page.mjs";
import { builtFiles } from "./harness/site.mjs";

const open = async (page, site) => {
  await page.goto(`${site.address}method.html`);
  await page.getByRole("heading", { level: 1, name: "Method and limits" }).waitFor();
};

onPage("the page leads to method and limits, and back", {}, async ({ page }) => {
  await page.getByRole("banner").getByRole("link", { name: "Method" }).click();
  await page.getByRole("heading", { level: 1, name: "Method and limits" }).waitFor();
  await page.getByRole("link", { name: "Compare articles" }).first().click();
  await page.getByRole("textbox", { name: "First article" }).waitFor();
});

onPage("method and limits breaks no rule", { open: false }, async ({ page, site }) => {
  await open(page, site);
  await assertAccessible(page, "method and limits");
});

for (const [name, context] of [
  ["without script", { javaScriptEnabled: false }],
  ["on a phone in the dark", { viewport: { width: 390, height: 844 }, colorScheme: "dark" }],
  ["in forced colours", { forcedColors: "active" }],
]) {
  onPage(`method and limits is read ${name}`, { open: false, context }, async ({ page, site, seen }) => {
    await open(page, site);
    for (const mark of ["Differs", "Both may hold", "Same words", "Other words", "Only here"]) {
      await page.getByRole("term").filter({ hasText: mark }).first().waitFor();
    }
    const link = page.getByRole("navigation").getByRole("link", { name: "What it cannot do" });
    await link.click();
    await page.waitForURL(/#limits$/);
    const { width, wide } = await page.locator("html").evaluate((html) => ({ width: html.clientWidth, wide: html.scrollWidth }));
    assert.ok(wide <= width, `${wide} wide on ${width}`);
    assert.deepEqual(seen.files.filter((file) => file.endsWith(".wasm")), []);
    await picture(page, `method ${name}`);
  });
}

onPage("the figures of method and limits are those of the score card", { open: false }, async ({ page, site }) => {
  const { rows } = JSON.parse(readFileSync(`${project}scorecard.json`, "utf8"));
  const ours = (set, metric) => rows.find((row) => row.set === set && row.metric === metric).ours;
  await open(page, site);
  const cell = (question, column) => page.getByRole("row").filter({ hasText: question }).getByRole("cell").nth(column);
  for (const [column, set] of ["clusters", "planted"].entries()) {
    assert.equal(await cell("Of the links shown", column).innerText(), (100 * ours(`links ${set}`, "precision")).toFixed(0));
    assert.equal(await cell("differences that people saw", column).innerText(), (100 * ours(`findings ${set}`, "recall")).toFixed(0));
  }
  assert.doesNotMatch(await page.locator("body").innerText(), /\{\{|\}\}|NaN/);
});

onPage("method and limits keeps the colours that were chosen", {}, async ({ page, site }) => {
  await page.getByRole("button", { name: "Use dark colours" }).click();
  await page.getByRole("button", { name: "Use light colours" }).waitFor();
  await open(page, site);
  assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
});

onPage("method and limits has a strict content security policy", { open: false }, async ({ page, site }) => {
  await open(page, site);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe|https?:|\*/);
  assert.equal(await page.locator("script:not([src]), style, [style]").count(), 0);
  const files = builtFiles();
  assert.ok(files.has("method.html"), "its address does not change with a build");
});
