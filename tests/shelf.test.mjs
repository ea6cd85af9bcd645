// The articles on the shelf: moved, named, taken away and brought back; and
// what the reader says of findings. All of it can be undone.

import assert from "node:assert/strict";

import { onPage, picture } from "./harness/page.mjs";
import { box, compare, evidence, findings, openDifference, pane, tab } from "./harness/reading.mjs";
import { first, second, third } from "./harness/texts.mjs";

const undo = (page, what) => page.getByRole("button", { name: `Undo: ${what}` });
const redo = (page, what) => page.getByRole("button", { name: `Redo: ${what}` });
const starts = (page, letter, text) => pane(page, letter).getByText(text.slice(0, 20)).first().waitFor();

onPage("articles change places, and change back", {}, async ({ page }) => {
  await compare(page, first, second);
  await starts(page, "A", first);
  await tab(page, "Articles").click();
  await page.getByRole("button", { name: "Move article A behind B" }).click();
  assert.equal(await box(page, "First").inputValue(), second);
  await page.getByText(/Compared: \d+ linked/).waitFor();
  await tab(page, "Read").click();
  await starts(page, "A", second);
  await undo(page, "order").click();
  await starts(page, "A", first);
  await redo(page, "order").click();
  await starts(page, "A", second);
});

onPage("a third article moves between the others; its letter follows its place", {}, async ({ page }) => {
  await compare(page, first, second);
  await tab(page, "Articles").click();
  await page.getByRole("button", { name: "Add a third" }).click();
  await box(page, "Third").fill(third);
  await tab(page, "Read").and(page.locator("[aria-current=page]")).waitFor();
  await tab(page, "Articles").click();
  await page.getByRole("button", { name: "Move article C before B" }).click();
  assert.equal(await box(page, "Second").inputValue(), third);
  assert.equal(await box(page, "Third").inputValue(), second);
  assert.equal(await page.getByRole("button", { name: "Move article A before" }).count(), 0);
});

onPage("an article gets another title, source and day", {}, async ({ page }) => {
  await compare(page, first, second);
  await page.getByLabel("Details of article A").click();
  await page.getByLabel("Title").first().fill("The crack at Tarn Lock");
  await page.getByLabel("Title").first().press("Enter");
  await page.getByRole("region", { name: "Article A: The crack at Tarn Lock" }).waitFor();
  await page.getByLabel("Source").first().fill("Orme Weekly");
  await page.getByLabel("Source").first().press("Enter");
  await pane(page, "A").getByText("Orme Weekly").first().waitFor();
  await undo(page, "change").click();
  await pane(page, "A").getByText("no source").waitFor();
});

onPage("an article that was taken away comes back", {}, async ({ page }) => {
  await compare(page, first, second);
  await tab(page, "Articles").click();
  await page.getByRole("button", { name: "Remove article B" }).click();
  assert.equal(await box(page, "Second").inputValue(), "");
  await undo(page, "removal").click();
  assert.equal(await box(page, "Second").inputValue(), second);
});

const lines = (n) => `The bridge was built in ${n} by the county.`;

onPage("findings are marked as seen or not useful, and the marks are kept", {}, async ({ page }) => {
  await compare(page, `${first}\n\n${lines(1931)}`, `${second}\n\n${lines(1937)}`);
  const rows = findings(page).getByRole("tabpanel").locator(".finding-list").first().getByRole("listitem");
  const count = await rows.count();
  assert.ok(count >= 2);
  const words = await rows.nth(1).getByRole("button").first().innerText();
  await rows.first().getByRole("button", { name: /^Seen/ }).click();
  await rows.first().locator("[aria-pressed=true]").getByText("Seen").waitFor();
  await rows.nth(1).getByRole("button", { name: /^Not useful/ }).click();
  assert.equal(await rows.count(), count - 1);
  await findings(page).locator("summary").filter({ hasText: "Not useful" }).click();
  await picture(page, "findings with marks");
  await page.waitForFunction(() => JSON.parse(sessionStorage.getItem("crossread.articles") ?? "{}").notes?.length === 2);
  await page.reload();
  await findings(page).waitFor();
  assert.equal(await rows.count(), count - 1);
  await rows.first().locator("[aria-pressed=true]").getByText("Seen").waitFor();
  await findings(page).locator("summary").filter({ hasText: "Not useful" }).click();
  await findings(page).locator("details").getByRole("button", { name: /^Not useful/ }).click();
  assert.equal(await rows.count(), count);
  assert.equal(await rows.nth(1).getByRole("button").first().innerText(), words);
});

onPage("a mark is undone, and can be set in the evidence", {}, async ({ page }) => {
  await compare(page, first, second);
  await openDifference(page);
  await findings(page).getByRole("button", { name: /^Not useful/ }).first().click();
  await findings(page).locator("[aria-pressed=true]").getByText("Not useful").waitFor();
  await undo(page, "mark").click();
  await findings(page).locator("[aria-pressed=true]").getByText("Not useful").waitFor({ state: "detached" });
  await evidence(page).waitFor();
});

onPage("what else comes close can be pinned", {}, async ({ page }) => {
  await compare(page, first, second);
  await openDifference(page);
  await findings(page).getByRole("heading", { name: /Closest besides/ }).waitFor();
});

onPage("first hints stand beside the samples until they are taken away", {}, async ({ page }) => {
  await page.getByRole("button", { name: "All three" }).click();
  const hints = page.getByRole("complementary", { name: "First steps" });
  await hints.getByText("Amber marks the words").waitFor();
  await hints.getByRole("button", { name: "Close the first steps" }).click();
  await hints.waitFor({ state: "detached" });
  await page.reload();
  await findings(page).waitFor();
  assert.equal(await hints.count(), 0);
});
