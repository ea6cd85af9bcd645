// No rule of WCAG 2.2 AA that a program can check is broken, in any view and
// state, light and dark, at a desk and on a phone.

import assert from "node:assert/strict";

import { assertAccessible } from "./harness/axe.mjs";
import { onPage, picture } from "./harness/page.mjs";
import { box, compare, evidence, findings, linked, openDifference, pane, search, tab } from "./harness/reading.mjs";
import { arabic, first, second, stranger, third } from "./harness/texts.mjs";

const furniture = `Subscribe to our newsletter

${first}

Share this article

Read more: Ferry at Orme runs late`;

onPage("the check sees a broken rule", {}, async ({ page }) => {
  await page.getByRole("button", { name: /Compare \d/ }).first().waitFor();
  await page.evaluate(() => {
    document.querySelector("main").append(document.createElement("button"));
  });
  await assert.rejects(assertAccessible(page, "a button without a name"), /button-name/);
});

onPage("empty, one article, furniture, three articles", {}, async ({ page }) => {
  await page.getByRole("button", { name: /Compare \d/ }).first().waitFor();
  await assertAccessible(page, "empty");
  await box(page, "First").fill(furniture);
  await page.getByText("starts by itself").waitFor();
  await assertAccessible(page, "one article");
  await page.locator("summary").filter({ hasText: /set aside/ }).first().click();
  await page.getByRole("button", { name: "Bring back" }).first().click();
  await page.getByRole("button", { name: "Set aside again" }).waitFor();
  await page.getByLabel("Details of article A").click();
  await assertAccessible(page, "furniture and details");
  await box(page, "Second").fill(second);
  await tab(page, "Read").and(page.locator("[aria-current=page]")).waitFor();
  await tab(page, "Articles").click();
  await page.getByRole("button", { name: "Add a third" }).click();
  await box(page, "Third").fill(third);
  await tab(page, "Read").and(page.locator("[aria-current=page]")).waitFor();
  await tab(page, "Articles").click();
  await page.getByText(/Compared: \d+ linked/).waitFor();
  await assertAccessible(page, "three articles");
  await page.getByRole("button", { name: "Remove article C" }).click();
  await page.getByRole("button", { name: /^Put .* back$/ }).waitFor();
  await assertAccessible(page, "an article removed");
});

onPage("reading: findings, lists, evidence", {}, async ({ page }) => {
  await compare(page, first, second);
  await findings(page).getByRole("tabpanel").getByRole("button").first().waitFor();
  await assertAccessible(page, "differences");
  for (const list of ["Agree", "Only in one"]) {
    await findings(page).getByRole("tab", { name: list }).click();
    await assertAccessible(page, list);
  }
  await findings(page).getByRole("tab", { name: "Differences" }).click();
  await openDifference(page);
  await assertAccessible(page, "evidence of a difference");
  await linked(pane(page, "A")).last().click();
  await evidence(page).waitFor();
  await assertAccessible(page, "evidence of a sentence");
});

onPage("rows, and their evidence", {}, async ({ page }) => {
  await compare(page, first, second);
  await tab(page, "Rows").click();
  const rows = page.getByRole("main").getByRole("button", { name: /open the evidence/ });
  await rows.first().waitFor();
  await assertAccessible(page, "rows");
  await rows.first().click();
  await evidence(page).waitFor();
  await assertAccessible(page, "evidence of a row");
});

onPage("a sample set: long texts, many findings", {}, async ({ page }) => {
  await page.getByRole("button", { name: "All three" }).click();
  await findings(page).getByRole("tabpanel").getByRole("button").first().waitFor();
  await assertAccessible(page, "a sample");
  await openDifference(page);
  await assertAccessible(page, "evidence in a sample");
});

onPage("what opens beside and in front of the texts", {}, async ({ page }) => {
  await compare(page, first, second);
  await search(page, "bridge");
  await page.getByRole("search").getByText(/ of /).waitFor();
  await assertAccessible(page, "a search");
  await page.keyboard.press("Escape");
  const filter = page.locator("summary").filter({ hasText: /^Filter/ });
  await filter.click();
  await assertAccessible(page, "the filter");
  await filter.click();
  await page.keyboard.press("?");
  await page.getByRole("dialog", { name: "Keys" }).waitFor();
  await assertAccessible(page, "the keys");
  await page.keyboard.press("Escape");
});

onPage("what the reader said of findings and links", {}, async ({ page }) => {
  await compare(page, first, second);
  await page.keyboard.press("n");
  await evidence(page).waitFor();
  await page.keyboard.press("m");
  await findings(page).getByRole("button", { name: /^Seen: /, pressed: true }).first().waitFor();
  await assertAccessible(page, "evidence of what was seen");
  await page.keyboard.press("n");
  await page.keyboard.press("x");
  await page.keyboard.press("Escape");
  const useless = findings(page).locator("summary").filter({ hasText: "Not useful" });
  await useless.click();
  await assertAccessible(page, "what was seen and what is not useful");
  await linked(pane(page, "A")).last().click();
  await evidence(page).waitFor();
  await page.keyboard.press("-");
  const said = findings(page).locator("summary").filter({ hasText: "Said by you" });
  await said.click();
  await assertAccessible(page, "a broken link");
  await page.keyboard.press("o");
  await findings(page).getByRole("tab", { name: /Only in one/ }).click();
  await assertAccessible(page, "a sentence that only one tells");
});

onPage("three articles, two of them read", {}, async ({ page }) => {
  await page.getByRole("button", { name: "All three" }).click();
  const chips = page.getByRole("group", { name: "Read another article here" }).last();
  await chips.getByRole("button", { name: /^Article C: / }).click();
  await chips.getByRole("button", { name: /^Article C: /, pressed: true }).waitFor();
  await assertAccessible(page, "another article is read");
  await findings(page).getByRole("tab", { name: /^Agree/ }).click();
  await findings(page).getByText(/^Told by 3 articles/).first().waitFor();
  await assertAccessible(page, "how many articles tell it");
  await tab(page, "Rows").click();
  await assertAccessible(page, "three articles in rows");
});

onPage("articles that run from the right", {}, async ({ page }) => {
  await compare(page, arabic.a, arabic.b);
  await linked(pane(page, "A")).first().click();
  await evidence(page).waitFor();
  await assertAccessible(page, "Arabic side by side");
  await tab(page, "Rows").click();
  await assertAccessible(page, "Arabic in rows");
});

onPage("nothing in common", {}, async ({ page }) => {
  await compare(page, first, stranger);
  await page.getByRole("heading", { name: /about different things/ }).waitFor();
  await assertAccessible(page, "nothing in common");
  await picture(page, "nothing in common");
  await page.getByRole("button", { name: "Read them anyway" }).click();
  await findings(page).waitFor();
  await assertAccessible(page, "read anyway");
});

onPage(
  "an error, and a longer work with the older result below",
  { errors: [/died on the way/, /fetch|worker|ERR_FAILED/i] },
  async ({ page, context }) => {
    await compare(page, first, second);
    const [worker] = page.workers();
    await worker.evaluate(() => {
      setTimeout(() => {
        throw new Error("died on the way");
      });
    });
    await page.getByRole("alert").getByText("stopped").waitFor();
    await assertAccessible(page, "an error");
    // The next worker never gets its code: its work lasts as long as the test.
    await context.route(/worker_bg\.wasm/, () => {});
    await tab(page, "Articles").click();
    await box(page, "Second").fill(second.replace("58,000", "61,000"));
    await tab(page, "Read").click();
    await page.getByRole("progressbar").waitFor();
    await page.getByText("older result").first().waitFor();
    await assertAccessible(page, "at work");
    await picture(page, "at work");
  },
);

onPage("a file held over the page", {}, async ({ page }) => {
  await page.getByRole("button", { name: /Compare \d/ }).first().waitFor();
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["text"], "a.txt", { type: "text/plain" }));
    for (const type of ["dragenter", "dragover"]) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  });
  await page.getByText("Drop to add").waitFor();
  await assertAccessible(page, "a file held over the page");
});

onPage("without script", { context: { javaScriptEnabled: false } }, async ({ page }) => {
  // Without script axe cannot run either: what must hold is few and plain.
  assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1);
  assert.equal(await page.getByRole("main").count(), 1);
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
});
