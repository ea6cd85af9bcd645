// What is shown of what was found: the reader's thresholds, folds and kinds
// take effect at once, are counted, and stand in the address.

import assert from "node:assert/strict";

import { onPage, picture } from "./harness/page.mjs";
import { compare, evidence, findings, linked, mark, openDifference, pane, tab } from "./harness/reading.mjs";
import { first, second } from "./harness/texts.mjs";

const a = `${first}\n\nAbout 40 boats wait below the lock, said the harbour office. The bridge was built in 1931 by the county.`;
const b = `${second}\n\nThe harbour office said 38 boats wait below the lock. The bridge was built in 1937 by the county.`;

const filter = (page) => page.locator("summary").filter({ hasText: /^Filter(ed)?$/ });
const strength = (page) => page.getByRole("slider", { name: /Link strength/ });
const differences = async (page) => Number((await findings(page).getByRole("tab", { name: /Differences/ }).innerText()).match(/\d+/)[0]);
const marked = async (page, name) => Number((await mark(page, name).innerText()).match(/\d+/)[0]);

onPage("a threshold shows fewer links or more, with their number, without a new comparison", {}, async ({ page, seen }) => {
  await compare(page, a, b);
  await filter(page).click();
  await page.getByText(/^as chosen · \d+ links$/).waitFor();
  const shown = await linked(pane(page, "A")).count();
  assert.ok(shown > 2);
  // The picture of the tab is asked for with each new address.
  const asked = () => seen.files.filter((file) => !file.endsWith(".svg")).length;
  const before = asked();
  await strength(page).fill("100");
  await page.getByText(/^1\.00 and up · \d links?$/).waitFor();
  assert.ok((await linked(pane(page, "A")).count()) < shown, "fewer links");
  await strength(page).fill("5");
  const all = page.getByText(/^\.05 and up · \d+ links$/);
  await all.waitFor();
  assert.ok(Number((await all.innerText()).match(/· (\d+)/)[1]) > shown, "candidates that were not chosen");
  await picture(page, "filter");
  await page.getByRole("button", { name: "Show all as found" }).click();
  assert.equal(await linked(pane(page, "A")).count(), shown);
  assert.equal(asked(), before, "fetched for a filter");
});

onPage("minor differences are folded into their own group", {}, async ({ page }) => {
  await compare(page, a, b);
  const before = await differences(page);
  const both = await marked(page, "Both may hold");
  assert.ok(both > 0, "the example has values that may both hold");
  await filter(page).click();
  await page.getByRole("checkbox", { name: /Fold minor differences [1-9]/ }).click();
  assert.ok((await differences(page)) < before);
  assert.ok((await marked(page, "Both may hold")) < both);
  await filter(page).click();
  await findings(page).locator("summary").filter({ hasText: /^Minor/ }).click();
  await findings(page).getByText("38 boats").first().waitFor();
});

onPage("a kind of findings can be left out", {}, async ({ page }) => {
  await compare(page, a, b);
  await filter(page).click();
  const number = page.getByRole("checkbox", { name: /^Number \d/ });
  await number.and(page.locator("[aria-checked=true]")).waitFor();
  await number.click();
  await number.and(page.locator("[aria-checked=false]")).waitFor();
  await filter(page).click();
  assert.equal(await findings(page).getByText("58,000 pounds").count(), 0);
});

onPage("the address holds the view, and back goes to the one before", {}, async ({ page, site }) => {
  await compare(page, a, b);
  await mark(page, "Other words").click();
  await filter(page).click();
  await strength(page).fill("60");
  await page.getByText(/^\.60 and up/).waitFor();
  await filter(page).click();
  await openDifference(page);
  await page.waitForURL(/#read\?.*link=\d+/);
  const linked = page.url();
  assert.match(linked, /hide=other/);
  assert.match(linked, /strength=60/);
  await page.goBack();
  await findings(page).getByRole("tab", { name: /Differences/ }).waitFor();
  await mark(page, "Other words").and(page.locator("[aria-pressed=false]")).waitFor();
  await page.goForward();
  await evidence(page).waitFor();
  // A filter is no step of its own: back leads from the list to the articles.
  await page.goBack();
  await page.goBack();
  await tab(page, "Articles").and(page.locator("[aria-current=page]")).waitFor();
  // The address opens the same view again, with the texts that this tab kept.
  await page.waitForFunction(() => sessionStorage.getItem("crossread.articles")?.includes("38 boats"));
  await page.goto("about:blank");
  await page.goto(linked);
  await evidence(page).waitFor();
  await mark(page, "Other words").and(page.locator("[aria-pressed=false]")).waitFor();
  await filter(page).filter({ hasText: "Filtered" }).waitFor();
  assert.ok(site.asked.length > 0);
});

onPage("the skip link leads to the text and leaves the view as it is", {}, async ({ page }) => {
  await compare(page, a, b);
  await page.getByText("Skip to the text").focus();
  await page.keyboard.press("Enter");
  await page.locator("main:focus").waitFor();
  assert.match(page.url(), /#read$/);
  await findings(page).waitFor();
});

onPage("names that both tell are folded below what both say", {}, async ({ page }) => {
  await compare(page, first, second);
  await findings(page).getByRole("tab", { name: /^Agree/ }).click();
  const name = findings(page).getByText("Mara Veld").first();
  await findings(page).getByText("Monday").first().waitFor();
  assert.equal(await name.isVisible(), false);
  await findings(page).getByText("who and where").click();
  await name.waitFor();
});
