// The ways through the page: back and forward, on a phone from paste to
// evidence, filters that count, and a state for everything that can be missing.

import assert from "node:assert/strict";

import { onPage, picture } from "./harness/page.mjs";
import { box, compare, evidence, findings, linked, mark, openDifference, pane, tab } from "./harness/reading.mjs";
import { first, second, stranger } from "./harness/texts.mjs";

const current = (page, name) => tab(page, name).and(page.locator("[aria-current=page]")).waitFor();

onPage("back and forward go through the views, and a view can be linked", {}, async ({ page, site }) => {
  await compare(page, first, second);
  await tab(page, "Rows").click();
  await current(page, "Rows");
  await page.goBack();
  await current(page, "Read");
  await page.goBack();
  await current(page, "Articles");
  assert.equal(await box(page, "First").inputValue(), first);
  await page.goForward();
  await current(page, "Read");
  // The address of a view opens it, with the texts that this tab kept.
  await page.waitForFunction(() => sessionStorage.getItem("crossread.articles")?.includes("58,000 pounds"));
  await page.goto("about:blank");
  await page.goto(`${site.address}#rows`);
  await current(page, "Rows");
});

onPage("the address of a view without articles leads to the articles", { open: false }, async ({ page, site }) => {
  await page.goto(`${site.address}#read`);
  await page.getByRole("button", { name: /Compare \d articles/ }).first().waitFor();
  await box(page, "First").waitFor();
});

onPage(
  "on a phone, from paste to evidence and back",
  { context: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } },
  async ({ page }) => {
    const assertFits = async (where) => {
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `${where} is ${over} pixels too wide`);
    };
    await assertFits("empty");
    await box(page, "First").fill(first);
    await page.getByText("starts by itself").waitFor();
    await picture(page, "phone one article");
    await assertFits("one article");
    await box(page, "Second").fill(second);
    await current(page, "Read");
    const row = page.getByRole("main").getByRole("button", { name: /Differs.*open the evidence/ }).first();
    await row.tap();
    await evidence(page).waitFor();
    await assertFits("evidence");
    // The row that was opened is not covered by its evidence.
    const [sheet, chosen] = await Promise.all([findings(page).boundingBox(), page.locator(".row[aria-current]").boundingBox()]);
    assert.ok(chosen.y < sheet.y && chosen.y >= 0, `row at ${chosen.y}, sheet at ${sheet.y}`);
    await picture(page, "phone evidence");
    await findings(page).getByRole("button", { name: "Next difference" }).tap();
    await findings(page).getByRole("button", { name: "All findings" }).tap();
    await findings(page).getByRole("tab", { name: /Only in one/ }).tap();
    await findings(page).getByText(/not mentioned in/).first().waitFor();
    await assertFits("lists");
    await tab(page, "Articles").tap();
    await assertFits("articles");
  },
);

onPage("a mark is hidden and shown by its name, and counts stay", {}, async ({ page }) => {
  await compare(page, first, second);
  const differs = mark(page, "Differs");
  const words = page.locator('main .run[data-run="differs"]').first();
  const line = () => words.evaluate((element) => getComputedStyle(element).textDecorationLine);
  const count = await differs.innerText();
  assert.match(count, /Differs\s*[1-9]/);
  assert.equal(await line(), "underline");
  await differs.click();
  assert.equal(await differs.getAttribute("aria-pressed"), "false");
  assert.equal(await line(), "none");
  assert.equal(await differs.innerText(), count);
  await tab(page, "Rows").click();
  assert.equal(await page.getByRole("main").getByRole("button", { name: /^Differs/ }).count(), 0);
  await differs.click();
  await page.getByRole("main").getByRole("button", { name: /^Differs/ }).first().waitFor();
});

onPage("a sentence that only one tells opens from the list, in its text", {}, async ({ page }) => {
  await compare(page, first, second);
  await findings(page).getByRole("tab", { name: /Only in one/ }).click();
  await findings(page).getByRole("button", { name: /ferry at Orme/ }).click();
  const sentence = pane(page, "B").locator("[data-selected]");
  await sentence.waitFor();
  assert.match(await sentence.innerText(), /ferry at Orme/);
});

onPage("a text that scrolls takes the other with it, and not when told so", {}, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  await page.getByRole("button", { name: "All three" }).click();
  await linked(pane(page, "A")).first().waitFor();
  const top = (letter) => pane(page, letter).evaluate((element) => element.scrollTop);
  await pane(page, "A").hover();
  await page.mouse.wheel(0, 400);
  await page.waitForFunction(() => [...document.querySelectorAll(".pane")].every((pane) => pane.scrollTop > 50));
  await page.getByRole("button", { name: "Scroll together" }).click();
  const before = { a: await top("A"), b: await top("B") };
  await pane(page, "A").hover();
  await page.mouse.wheel(0, -200);
  await page.waitForFunction((a) => document.querySelector(".pane").scrollTop < a, before.a);
  assert.equal(await top("B"), before.b);
});

// What is shown when something is missing, each with a word and a way on.
onPage("each state has a word and a way on", {}, async ({ page }) => {
  await page.getByRole("heading", { level: 1, name: /Two accounts of one event/ }).waitFor();
  await page.getByText("Nothing leaves this page").first().waitFor();
  await page.getByRole("button", { name: /Compare \d articles/ }).first().waitFor();
  await box(page, "First").fill(first);
  await page.getByText("starts by itself").waitFor();
  await page.getByRole("button", { name: "Edit text" }).waitFor();
  await box(page, "Second").fill(stranger);
  await page.getByRole("heading", { name: "These seem to be about different things" }).waitFor();
  await page.getByRole("button", { name: "Replace B" }).waitFor();
  await page.getByRole("button", { name: "Read them anyway" }).click();
  await pane(page, "B").getByText("Pear trees").waitFor();
  await findings(page).getByText(/No difference/).waitFor();
  await tab(page, "Articles").click();
  await box(page, "Second").fill(second);
  await tab(page, "Read").click();
  await openDifference(page);
  await box(page, "First").waitFor({ state: "detached" });
});
