// Marks are told by line and sign besides colour: in forced colours, in print
// and without motion.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";

import { artefacts } from "./harness/environment.mjs";
import { onPage, picture } from "./harness/page.mjs";
import { compare, findings, linked, openDifference, pane, tab } from "./harness/reading.mjs";
import * as texts from "./harness/texts.mjs";

// Both reports print one more sentence of the same agency, and give one more
// number, one of them roughly.
const agency = "The timber deck was surveyed for the first time since the flood that took the old ferry landing.";
const first = `${texts.first}\n\n${agency}\n\nAbout 40 boats wait below the lock, said the harbour office.`;
const second = `${texts.second}\n\n${agency}\n\nThe harbour office said 38 boats wait below the lock.`;

/** Every mark under words. */
const marks = ["differs", "both", "shared", "linked"];

/** How the words in the first text that carry a mark are drawn. */
async function drawn(page, run) {
  const words = page.locator(`main .run[data-run="${run}"]`).first();
  await words.waitFor();
  return words.evaluate((element) => {
    const style = getComputedStyle(element);
    return {
      line: `${style.textDecorationLine} ${style.textDecorationStyle} ${style.textDecorationThickness}`,
      colour: style.textDecorationColor,
      background: style.backgroundImage,
      outline: style.outlineStyle,
      exact: style.getPropertyValue("print-color-adjust"),
    };
  });
}

/** The colours in a value of CSS, as channels. */
const channels = (value) =>
  [...value.matchAll(/rgba?\(([^)]*)\)/g)].map(([, inner]) => inner.split(/[ ,/]+/).slice(0, 3).map(Number));

const isGrey = ([red, green, blue]) => red === green && green === blue;

onPage("marks differ by their line, not by colour alone", {}, async ({ page }) => {
  await compare(page, first, second);
  const lines = new Map();
  for (const run of marks) lines.set(run, (await drawn(page, run)).line);
  assert.equal(new Set(lines.values()).size, lines.size, JSON.stringify([...lines]));
  for (const line of lines.values()) assert.match(line, /^underline/);
});

onPage(
  "in forced colours marks, selection and the current view can be seen",
  { context: { forcedColors: "active", reducedMotion: "reduce" } },
  async ({ page }) => {
    await compare(page, first, second);
    assert.equal((await drawn(page, "differs")).outline, "solid");
    for (const run of marks) assert.match((await drawn(page, run)).line, /^underline/, run);
    const sentence = linked(pane(page, "A")).first();
    await sentence.click();
    assert.equal(await sentence.evaluate((element) => getComputedStyle(element).outlineStyle), "solid");
    const bar = await tab(page, "Read").evaluate((element) => getComputedStyle(element, "::after").backgroundColor);
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    assert.notEqual(bar, paper, "the line under the current view");
    const pressed = page.getByRole("toolbar").locator("[aria-pressed=true]").first();
    assert.equal(await pressed.evaluate((element) => getComputedStyle(element).borderStyle), "solid");
    await picture(page, "forced colours");
    await page.keyboard.press("n");
    await page.keyboard.press("m");
    const said = findings(page).getByRole("button", { name: /^Seen: /, pressed: true }).first();
    const ground = (button) => button.evaluate((element) => getComputedStyle(element).backgroundColor);
    const other = findings(page).getByRole("button", { name: /^Not useful: / }).first();
    assert.notEqual(await ground(said), await ground(other), "what was said");
  },
);

/** The longest way in time that anything on the page takes to change. */
const longest = (page) =>
  page.evaluate(() => {
    const times = [...document.querySelectorAll("body *")].flatMap((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      return `${transitionDuration}, ${animationDuration}`.split(", ").map(Number.parseFloat);
    });
    return Math.max(...times);
  });

for (const [reducedMotion, moves] of [
  ["reduce", false],
  ["no-preference", true],
]) {
  onPage(`motion as asked for: ${reducedMotion}`, { context: { reducedMotion } }, async ({ page }) => {
    await compare(page, first, second);
    await openDifference(page);
    assert.equal((await longest(page)) > 0, moves);
  });
}

for (const view of ["Read", "Rows"]) {
  onPage(`print, from ${view}: all of the text, marks without colour`, {}, async ({ page }) => {
    await compare(page, first, second);
    await tab(page, view).click();
    await page.emulateMedia({ media: "print" });
    const lines = new Set();
    for (const run of marks) {
      const style = await drawn(page, run);
      lines.add(style.line);
      for (const colour of channels(style.background + style.colour)) assert.ok(isGrey(colour), `${run} ${colour}`);
      assert.equal(style.exact, "exact", run);
    }
    assert.equal(lines.size, marks.length);
    await tab(page, view).waitFor({ state: "hidden" });
    await findings(page).waitFor({ state: "hidden" });
    // What the marks mean is printed too.
    await page.getByRole("toolbar").getByText("Differs").waitFor();
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll("main, main section, main article, .work")]
        .filter((element) => !["visible", ""].includes(getComputedStyle(element).overflowY))
        .map((element) => element.className),
    );
    assert.deepEqual(cut, [], "scrolls on paper");
    // The letter of A is light on dark, and what can be pressed is not printed.
    const letter = page.getByRole("main").locator(".letter").first();
    assert.equal(await letter.evaluate((element) => getComputedStyle(element).getPropertyValue("print-color-adjust")), "exact");
    assert.equal(await page.getByText("Details").and(page.locator(":visible")).count(), 0);
    await picture(page, `print ${view}`);
  });
}

onPage("a long text is printed to its end", {}, async ({ page }) => {
  await page.getByRole("button", { name: "All three" }).click();
  await findings(page).waitFor();
  mkdirSync(artefacts, { recursive: true });
  for (const view of ["Read", "Rows"]) {
    await tab(page, view).click();
    const height = await page.locator("main").evaluate((main) => Math.max(main.scrollHeight, ...[...main.querySelectorAll(".pane")].map((pane) => pane.scrollHeight)));
    const pdf = await page.pdf({ format: "A4" });
    writeFileSync(`${artefacts}print-${view.toLowerCase()}.pdf`, pdf);
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    assert.ok(pages >= 2, `${view}: ${pages} pages for ${height} pixels`);
  }
});
