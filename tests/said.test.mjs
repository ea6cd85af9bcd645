// What the reader says of links: pinned, broken, taken back, kept over a
// reload; and what else the panel and the sheet of keys offer.

import assert from "node:assert/strict";

import { onPage, picture } from "./harness/page.mjs";
import { compare, evidence, findings, pane } from "./harness/reading.mjs";
import { first, second } from "./harness/texts.mjs";

const cost = (page) => pane(page, "A").getByText(/The county said repairs would cost/).first();
const said = (page) => findings(page).locator("summary").filter({ hasText: "Said by you" });
const button = (page, name) => findings(page).getByRole("button", { name });

onPage("a broken link stays broken over a reload, until it is taken back", {}, async ({ page }) => {
  await compare(page, first, second);
  const differences = (count) => findings(page).getByRole("tab", { name: `Differences ${count}` });
  await differences(2).waitFor();
  await cost(page).click();
  await evidence(page).waitFor();
  await picture(page, "evidence tools");
  await button(page, "Break").click();
  await said(page).waitFor();
  await differences(1).waitFor();
  await page.reload();
  await said(page).waitFor();
  await differences(1).waitFor();
  await said(page).click();
  await picture(page, "said by you");
  await button(page, "Take back").click();
  await said(page).waitFor({ state: "detached" });
  await differences(2).waitFor();
});

onPage("a link is pinned by its button and by the key", {}, async ({ page }) => {
  await compare(page, first, second);
  await cost(page).click();
  await findings(page).getByRole("button", { name: "Pin", exact: true }).click();
  await said(page).waitFor();
  await cost(page).click();
  await button(page, "Pinned").waitFor();
  await page.keyboard.press("+");
  await said(page).waitFor({ state: "detached" });
});

onPage("the sheet of keys opens with ? and closes with Escape", {}, async ({ page }) => {
  await compare(page, first, second);
  const sheet = page.getByRole("dialog", { name: "Keys" });
  await page.keyboard.press("?");
  await sheet.waitFor();
  await picture(page, "keys");
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Keys" }).click();
  await sheet.getByRole("button", { name: "Close" }).click();
  await sheet.waitFor({ state: "hidden" });
});

onPage("o goes along what only one tells, s to the other text", {}, async ({ page }) => {
  await compare(page, first, second);
  await page.keyboard.press("o");
  await page.locator(".sentence[data-mark=only][data-selected]").first().waitFor();
  await page.keyboard.press("j");
  await page.locator(".pane[data-side=a] [data-sentence]:focus").waitFor();
  await page.keyboard.press("s");
  await page.locator(".pane[data-side=b] [data-sentence]:focus").waitFor();
});

onPage(
  "the smallest case of a finding is copied",
  { context: { permissions: ["clipboard-read", "clipboard-write"] } },
  async ({ page }) => {
    await compare(page, first, second);
    await cost(page).click();
    await button(page, "Copy to report").click();
    await button(page, "Copied").waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(text, /^Crossread: \d+\.\d+\.\d+$/m);
    const [a, b] = JSON.parse(text.trim().split("\n").at(-1)).articles;
    assert.match(a.text, /^The county said repairs would cost 42,000 pounds/);
    assert.match(b.text, /^Repairs will cost 58,000 pounds/);
  },
);

onPage("a paragraph is set aside from the list of what only one tells", {}, async ({ page }) => {
  await compare(page, `${first}\n\nOur shop has mugs with bridges on them for everyone.`, second);
  await findings(page).getByRole("tab", { name: /Only in one/ }).click();
  await findings(page).getByRole("button", { name: /mugs with bridges/ }).click();
  await button(page, "Set this paragraph aside").click();
  await pane(page, "A").locator("summary").filter({ hasText: "1 line set aside" }).waitFor();
});

onPage(
  "on a phone two articles have their details and what is set aside",
  { context: { viewport: { width: 390, height: 844 } } },
  async ({ page }) => {
    await compare(page, `${first}\n\nShare this article`, second);
    const rows = page.getByRole("main");
    await rows.locator("summary").filter({ hasText: "Details" }).first().click();
    await rows.getByLabel("Title").first().waitFor();
    await picture(page, "details of two on a phone");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 390, `${wide} pixels wide`);
    await rows.locator("summary").filter({ hasText: /set aside/ }).first().waitFor();
  },
);
