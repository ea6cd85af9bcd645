// A picture of every view and state at three widths, light and dark, for
// people to look at; none may be wider than its screen.

import assert from "node:assert/strict";

import { onPage, picture } from "./harness/page.mjs";
import { box, compare, evidence, findings, openDifference, search, tab } from "./harness/reading.mjs";
import { first, second, stranger, third } from "./harness/texts.mjs";

const furniture = `Subscribe to our newsletter\n\n${first}\n\nShare this article`;
const widths = [1440, 768, 390];
const schemes = ["light", "dark"];

/** Takes pictures under names of their own, and sees that nothing sticks out. */
const camera = (page, width, scheme) => async (state) => {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  assert.ok(over <= 0, `${state} is ${over} pixels wider than ${width}`);
  await picture(page, `view ${state} ${width} ${scheme}`);
};

for (const width of widths) {
  for (const colorScheme of schemes) {
    const context = { viewport: { width, height: width < 500 ? 844 : 900 }, colorScheme, hasTouch: width < 500 };
    const name = `${width} ${colorScheme}`;

    onPage(`pictures from the empty page to evidence: ${name}`, { context }, async ({ page }) => {
      const take = camera(page, width, colorScheme);
      await page.getByRole("button", { name: /Compare \d/ }).first().waitFor();
      await take("empty");
      await box(page, "First").fill(furniture);
      await page.getByText(/starts by itself|against itself/).first().waitFor();
      await page.locator("summary").filter({ hasText: /set aside/ }).first().click();
      await take("one article");
      await box(page, "Second").fill(second);
      await tab(page, "Read").and(page.locator("[aria-current=page]")).waitFor();
      await findings(page).waitFor();
      await take("read");
      for (const list of ["Agree", "Only in one"]) {
        await findings(page).getByRole("tab", { name: list }).click();
        await take(list);
      }
      await findings(page).getByRole("tab", { name: "Differences" }).click();
      await openDifference(page);
      await take("evidence");
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Keys" }).waitFor();
      await take("keys");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await search(page, "bridge");
      await page.getByRole("search").getByText(/ of /).waitFor();
      await take("search");
      await page.keyboard.press("Escape");
      await page.locator("summary").filter({ hasText: /^Filter$/ }).click();
      await take("filter");
      await tab(page, "Articles").click();
      await page.getByRole("button", { name: "Add a third" }).click();
      await box(page, "Third").fill(third);
      await tab(page, "Read").and(page.locator("[aria-current=page]")).waitFor();
      await tab(page, "Articles").click();
      await take("three articles");
    });

    onPage(`pictures of a sample, side by side and in rows: ${name}`, { context }, async ({ page }) => {
      const take = camera(page, width, colorScheme);
      await page.getByRole("button", { name: "All three" }).click();
      await findings(page).waitFor();
      await take("sample");
      // Where there is room for one text only, the texts are in rows anyway.
      if (width > 700) await tab(page, "Rows").click();
      else assert.equal(await tab(page, "Rows").count(), 0);
      await page.getByRole("main").getByRole("button", { name: /open the evidence/ }).first().waitFor();
      await take("sample rows");
      await page.getByRole("main").getByRole("button", { name: /open the evidence/ }).first().click();
      await evidence(page).waitFor();
      await take("sample rows evidence");
    });

    onPage(`pictures of what can be missing: ${name}`, { context, errors: [/fetch|worker|ERR_FAILED/i] }, async ({ page, context }) => {
      const take = camera(page, width, colorScheme);
      await compare(page, first, stranger);
      await page.getByRole("heading", { name: /about different things/ }).waitFor();
      await take("nothing in common");
      await tab(page, "Articles").click();
      await page.getByRole("button", { name: "Remove article A" }).click();
      await take("an article removed");
      // A worker that never gets its code works for as long as the test.
      await context.route(/worker_bg\.wasm/, () => {});
      await page.reload();
      await box(page, "First").fill(first);
      await page.getByRole("progressbar").waitFor();
      await take("at work");
      await page.getByRole("button", { name: "Cancel" }).click();
      await page.getByRole("alert").waitFor();
      await take("cancelled");
    });

    onPage(`pictures of the method page: ${name}`, { context, open: false }, async ({ page, site }) => {
      await page.goto(`${site.address}method.html`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await camera(page, width, colorScheme)("method");
    });
  }
}
