// Whatever comes in has an answer, and nothing typed is lost.

import assert from "node:assert/strict";

import { onPage } from "./harness/page.mjs";
import { first, second } from "./harness/texts.mjs";

const box = (page, ordinal) => page.getByRole("textbox", { name: `${ordinal} article` });
const status = (page, words) => page.getByRole("status").filter({ hasText: words }).first();
const megabyte = 1024 * 1024;

/** Large texts keep the browser's own text box busy for a while. */
const patience = { timeout: 120_000 };

/** A text of about `size` bytes in short paragraphs, whose sentences are all different. */
function longText(size) {
  let text = "";
  for (let n = 0; text.length < size; n += 1) {
    text += `In round ${n} boat ${(n * 7919) % 10007} of club ${(n * 104729) % 3001} came in before number ${n + 1}.`;
    text += n % 4 === 3 ? "\n\n" : " ";
  }
  return text.trimEnd();
}

/** Sets a large text at once, as a paste does, without sending it key by key. */
async function paste(field, text) {
  await field.evaluate((area, value) => {
    area.value = value;
    area.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
  }, text);
}

/** The first article is read; the box for the second stands beside it. */
async function firstIsRead(page) {
  await box(page, "First").fill(first);
  await page.getByText("starts by itself").waitFor();
}

onPage("a text over the limit is refused and stays in its box", {}, async ({ page }) => {
  const huge = longText(20 * megabyte);
  await firstIsRead(page);
  await paste(box(page, "Second"), huge);
  await status(page, "16 MB").waitFor(patience);
  assert.equal(await box(page, "Second").evaluate((area) => area.value.length), huge.length);
  // An article in its place is compared at once.
  await box(page, "Second").fill(second, patience);
  await page.getByRole("main").getByText("58,000 pounds").first().waitFor(patience);
});

onPage("five megabytes are compared while the page stays alive", {}, async ({ page }) => {
  await firstIsRead(page);
  await paste(box(page, "Second"), `${second}\n\n${longText(5 * megabyte)}`);
  await page.getByRole("button", { name: "Cancel" }).waitFor(patience);
  // The page answers while the worker works.
  await page.getByRole("button", { name: "Use dark colours" }).click();
  await page.getByRole("button", { name: "Use light colours" }).waitFor();
  await page.getByRole("main").getByText("58,000 pounds").first().waitFor(patience);
});

onPage("a comparison is cancelled, and the texts stay", {}, async ({ page }) => {
  await firstIsRead(page);
  const long = `${second}\n\n${longText(5 * megabyte)}`;
  await paste(box(page, "Second"), long);
  await page.getByRole("button", { name: "Cancel" }).click(patience);
  await page.getByRole("alert").getByText("was cancelled").waitFor();
  assert.equal(await box(page, "Second").evaluate((area) => area.value.length), long.length);
  await box(page, "Second").fill(second, patience);
  await page.getByRole("main").getByText("58,000 pounds").first().waitFor(patience);
});

onPage("one article alone is read at once", {}, async ({ page }) => {
  await box(page, "First").fill(first);
  await page.getByRole("main").getByText("closed on Monday after a walker").first().waitFor();
  await page.getByText("starts by itself").waitFor();
});

onPage("the same text twice is all the same words", {}, async ({ page }) => {
  await box(page, "First").fill(first);
  await box(page, "Second").fill(first);
  await page.getByRole("link", { name: "Read", exact: true }).and(page.locator("[aria-current=page]")).waitFor();
  assert.ok((await page.getByRole("main").getByText("42,000 pounds").count()) >= 2);
});

onPage("texts without a mark of a sentence and without a common word are answered", {}, async ({ page }) => {
  await box(page, "First").fill("alder birch cedar ".repeat(20));
  await box(page, "Second").fill("marble basalt granite ".repeat(20));
  await page.getByText(/about different things/).first().waitFor();
  await page.getByRole("link", { name: "Articles", exact: true }).click();
  assert.match(await box(page, "First").inputValue(), /cedar/);
});

onPage("text of white space alone starts nothing", {}, async ({ page }) => {
  await box(page, "First").fill("   \n\n\t ");
  await box(page, "Second").fill(second);
  await page.getByRole("main").getByText("58,000 pounds").first().waitFor();
  assert.equal(await page.getByRole("alert").count(), 0);
});

const files = [
  { name: "photo.png", buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]), answer: "not a text file" },
  { name: "empty.txt", buffer: Buffer.alloc(0), answer: "no text" },
  { name: "large.txt", buffer: Buffer.alloc(17 * megabyte, "a "), answer: "16 MB" },
];

onPage("files that are no text are refused by name, and the boxes keep theirs", {}, async ({ page }) => {
  // Typed, not pasted whole: the boxes stay in view.
  await box(page, "First").fill("A crack was found.");
  for (const { name, buffer, answer } of files) {
    await page.locator("input[type=file]").last().setInputFiles({ name, mimeType: "text/plain", buffer });
    await status(page, answer).waitFor(patience);
  }
  assert.equal(await box(page, "First").inputValue(), "A crack was found.");
});

onPage("a file in an old encoding is read", {}, async ({ page }) => {
  await box(page, "First").fill("A crack was found.");
  const buffer = Buffer.from(`${second} The café is closed.`, "latin1");
  await page.locator("input[type=file]").last().setInputFiles({ name: "latin.txt", mimeType: "text/plain", buffer });
  await page.getByRole("main").getByText("The café is closed.").first().waitFor();
});

onPage("a file of UTF-16 is read", {}, async ({ page }) => {
  const buffer = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(second, "utf16le")]);
  await box(page, "First").fill("A crack was found.");
  await page.locator("input[type=file]").last().setInputFiles({ name: "b.txt", mimeType: "text/plain", buffer });
  await page.getByRole("main").getByText("58,000 pounds").first().waitFor();
});
