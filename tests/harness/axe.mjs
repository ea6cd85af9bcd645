// The rules of WCAG 2.2 AA that a program can check. axe-core (MPL-2.0) runs
// unchanged inside the page under test and is no part of the site.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Light and dark, a desk and a phone. */
const looks = ["light", "dark"].flatMap((colorScheme) => [
  { colorScheme, viewport: { width: 1440, height: 900 } },
  { colorScheme, viewport: { width: 390, height: 844 } },
]);

async function violations(page) {
  // Code from the test is not held to the page's content security policy.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  const found = await page.evaluate(async (values) => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly: { type: "tag", values },
      resultTypes: ["violations"],
    });
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.slice(0, 3).map((node) => `${node.target.join(" ")}: ${node.any[0]?.message ?? node.html}`),
    }));
  }, tags);
  return found.map(({ id, help, where }) => `${id}: ${help}\n  ${where.join("\n  ")}`);
}

/** The page has drawn what changed. */
const drawn = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Asserts that what is on screen breaks no rule, in every look. */
export async function assertAccessible(page, state) {
  const before = page.viewportSize();
  const found = [];
  for (const { colorScheme, viewport } of looks) {
    // Without transitions: colours are looked at, not their way.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize(viewport);
    await drawn(page);
    const broken = await violations(page);
    found.push(...broken.map((rule) => `${state}, ${colorScheme}, ${viewport.width} wide: ${rule}`));
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  await page.setViewportSize(before);
  assert.deepEqual(found, [], `rules broken in: ${state}`);
}
