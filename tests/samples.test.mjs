// From a sample to marks, findings, a sentence, its counterpart and what
// differs: the way a first visitor goes.

import assert from "node:assert/strict";

import { onPage, picture } from "./harness/page.mjs";

const pane = (page, letter) => page.getByRole("region", { name: new RegExp(`^Article ${letter}: `) });
const findings = (page) => page.getByRole("region", { name: "Findings" });
const linked = (scope) => scope.getByRole("article").locator("[role=button][data-sentence]");

async function openSample(page) {
  await page.getByRole("button", { name: "Compare 2 articles" }).first().click();
  await linked(pane(page, "A")).first().waitFor();
}

onPage("the samples wait for one click", {}, async ({ page, site, seen }) => {
  await page.getByRole("button", { name: "Compare 2 articles" }).first().waitFor();
  assert.equal(await page.getByRole("checkbox").count(), 8);
  await picture(page, "intake");
  assert.deepEqual(seen.files.filter((file) => file.endsWith(".txt")), [], "fetched before asked for");
  assert.ok(site.asked.length > 0);
});

onPage("a sample opens side by side, with marks and findings", {}, async ({ page }) => {
  await page.getByRole("button", { name: "All three" }).click();
  await linked(pane(page, "A")).first().waitFor();
  for (const letter of ["A", "B"]) {
    assert.ok((await linked(pane(page, letter)).count()) >= 5, `linked sentences in ${letter}`);
  }
  const marks = page.getByRole("toolbar").getByRole("button");
  await marks.filter({ hasText: "Differs" }).waitFor();
  const differences = findings(page).getByRole("tabpanel").getByRole("button");
  assert.ok((await differences.count()) >= 1, "differences");
  await picture(page, "reading");
  await differences.first().click();
  await findings(page).getByRole("heading", { name: "The two sentences" }).waitFor();
  await findings(page).getByRole("heading", { name: "Why these two" }).waitFor();
  await picture(page, "evidence");
});

onPage("a selected sentence shows its counterpart and what differs", {}, async ({ page }) => {
  await openSample(page);
  const sentence = linked(pane(page, "A")).nth(1);
  const words = (await sentence.innerText()).replace(/\s+/g, " ").slice(0, 40);
  await sentence.click();
  assert.equal(await sentence.getAttribute("aria-pressed"), "true");
  const counterpart = pane(page, "B").locator("[aria-pressed=true]").first();
  await counterpart.waitFor();
  await page.waitForFunction((element) => {
    const box = element.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= innerHeight;
  }, await counterpart.elementHandle());
  const quotes = findings(page).getByRole("blockquote");
  assert.equal(await quotes.count(), 2);
  const quoted = (await quotes.first().innerText()).replace(/\s+/g, " ");
  assert.ok(quoted.includes(words), `${quoted} has not: ${words}`);
  // Words are told apart: some carry a mark of the diff, some do not.
  assert.ok((await quotes.locator("[data-run]").count()) > 0, "the diff marks words");
  await findings(page).getByRole("button", { name: "All findings" }).click();
  await findings(page).getByRole("tab", { name: /Differences/ }).waitFor();
});

onPage("the keyboard reaches a linked sentence and its evidence", {}, async ({ page }) => {
  await openSample(page);
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await findings(page).getByRole("heading", { name: "The two sentences" }).waitFor();
  await page.keyboard.press("Escape");
  await findings(page).getByRole("tab", { name: /Differences/ }).waitFor();
});

onPage("the invented set opens whole and any two of it can be read", {}, async ({ page }) => {
  await page.getByRole("button", { name: "All three" }).click();
  await pane(page, "A").getByText("Gåsskjær").first().waitFor();
  await page.getByRole("group", { name: "Read another article here" }).last().getByRole("button", { name: /^Article C: / }).click();
  await pane(page, "C").getByText("drifted onto rocks").first().waitFor();
  await findings(page).getByRole("tab", { name: /Only in one/ }).click();
  await findings(page).getByText("not mentioned in").first().waitFor();
});

onPage("the same comparison as rows", {}, async ({ page }) => {
  await openSample(page);
  await page.getByRole("link", { name: "Rows" }).click();
  assert.ok((await page.getByRole("main").getByRole("listitem").count()) > 5);
  await page.getByRole("main").getByRole("button", { name: /open the evidence/ }).first().click();
  await findings(page).getByRole("heading", { name: "The two sentences" }).waitFor();
});

for (const [name, width, height, colorScheme] of [
  ["phone", 390, 844, "light"],
  ["tablet", 900, 1100, "dark"],
  ["wide", 1920, 1080, "dark"],
]) {
  onPage(
    `nothing is wider than the screen: ${name}`,
    { context: { viewport: { width, height }, colorScheme } },
    async ({ page }) => {
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await page.getByRole("button", { name: "Compare 2 articles" }).first().waitFor();
      await picture(page, `intake ${name}`);
      assert.ok((await overflow()) <= 0, "intake");
      await page.getByRole("button", { name: "Compare 2 articles" }).first().click();
      await findings(page).waitFor();
      await picture(page, `reading ${name}`);
      assert.ok((await overflow()) <= 0, "reading");
    },
  );
}
