// Pasted texts are compared by themselves; the set grows and shrinks.

import assert from "node:assert/strict";

import { onPage } from "./harness/page.mjs";
import { first, second, third } from "./harness/texts.mjs";

const box = (page, ordinal) => page.getByRole("textbox", { name: `${ordinal} article` });
const tab = (page, name) => page.getByRole("navigation", { name: "Views" }).getByRole("link", { name });

onPage("two pasted texts are compared without a button", {}, async ({ page }) => {
  await box(page, "First").fill(first);
  await page.getByText("closed on Monday after a walker").first().waitFor();
  await box(page, "Second").fill(second);
  await page.getByRole("main").getByText("58,000 pounds").first().waitFor();
  assert.equal(await tab(page, "Read").getAttribute("aria-current"), "page");
});

onPage("the second box stays itself, the keyboard in it, while the first article is drawn", {}, async ({ page }) => {
  // The samples come with the page; what stands there before is only its first picture.
  await page.getByRole("checkbox").first().waitFor();
  await box(page, "Second").evaluate((area) => Object.assign(area, { isItself: true }));
  await box(page, "First").fill(first);
  await box(page, "Second").focus();
  await page.getByText("closed on Monday after a walker").first().waitFor();
  assert.ok(await box(page, "Second").evaluate((area) => area.isItself), "another element");
  assert.ok(await box(page, "Second").evaluate((area) => area === document.activeElement), "no keyboard");
  await page.keyboard.insertText(second);
  await page.getByRole("main").getByText("58,000 pounds").first().waitFor();
});

onPage("a third article joins the comparison and leaves it again", {}, async ({ page }) => {
  await box(page, "First").fill(first);
  await box(page, "Second").fill(second);
  await page.getByRole("main").getByText("58,000 pounds").first().waitFor();
  await tab(page, "Articles").click();
  await page.getByRole("button", { name: "Add a third" }).click();
  await box(page, "Third").fill(third);
  await tab(page, "Read").click();
  await page.getByRole("group", { name: "Read another article here" }).last().getByRole("button", { name: /^Article C: / }).click();
  await page.getByRole("main").getByText("More than 800 people").first().waitFor();
  await tab(page, "Articles").click();
  assert.equal(await box(page, "Third").inputValue(), third);
  await page.getByRole("button", { name: "Remove article C" }).click();
  await box(page, "Third").waitFor({ state: "detached" });
  await page.getByRole("button", { name: /^Put .* back$/ }).click();
  assert.equal(await box(page, "Third").inputValue(), third);
});

onPage("what was typed survives a reload of the tab", {}, async ({ page }) => {
  await box(page, "First").fill(first);
  await box(page, "Second").fill(second);
  await page.getByRole("main").getByText("58,000 pounds").first().waitFor();
  await page.waitForFunction((words) => JSON.stringify(sessionStorage).includes(words), "58,000 pounds");
  await page.reload();
  await page.getByRole("main").getByText("58,000 pounds").first().waitFor();
  await tab(page, "Articles").click();
  assert.equal(await box(page, "First").inputValue(), first);
  assert.equal(await box(page, "Second").inputValue(), second);
});

onPage("markup in a text is shown, not obeyed", {}, async ({ page }) => {
  const hostile = `${first} <img src=x onerror="document.title='taken'"><script>document.title="taken"</script> <b>bold</b>`;
  await box(page, "First").fill(hostile);
  await box(page, "Second").fill(second);
  await page.getByRole("main").getByText("58,000 pounds").first().waitFor();
  await page.getByRole("main").getByText("<b>bold</b>").first().waitFor();
  assert.equal(await page.locator("main img, main .prose b").count(), 0);
  assert.notEqual(await page.title(), "taken");
});
