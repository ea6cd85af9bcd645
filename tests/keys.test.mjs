// Each key does what it says, and none takes a letter that is being typed.

import assert from "node:assert/strict";

import { onPage } from "./harness/page.mjs";
import { box, compare, evidence, findings, linked, pane, tab } from "./harness/reading.mjs";
import { first, second } from "./harness/texts.mjs";

const isCurrent = (page, name) => tab(page, name).and(page.locator("[aria-current=page]")).waitFor();
const place = (page) => findings(page).getByText(/^\d+ of \d+$/);

/** Reports with more than one difference. */
const a = `${first}\n\nThe bridge was built in 1931 by the county. Two lamps on the bridge were broken on Tuesday.`;
const b = `${second}\n\nThe bridge was built in 1937 by the county. Four lamps on the bridge were broken on Tuesday.`;

onPage("n and p go along the differences, and Escape back to the list", {}, async ({ page }) => {
  await compare(page, a, b);
  await page.keyboard.press("n");
  await evidence(page).waitFor();
  const start = await place(page).innerText();
  assert.match(start, /^1 of [2-9]/);
  await page.keyboard.press("n");
  await findings(page).getByText(start.replace("1 of", "2 of")).waitFor();
  await page.keyboard.press("p");
  await findings(page).getByText(start).waitFor();
  await page.keyboard.press("Escape");
  await findings(page).getByRole("tab", { name: /Differences/ }).waitFor();
});

onPage("m and x mark the selected finding, and n passes over what is not useful", {}, async ({ page }) => {
  await compare(page, a, b);
  const said = (name) => findings(page).getByRole("button", { name, pressed: true });
  await page.keyboard.press("m");
  assert.equal(await said(/^Seen: /).count(), 0, "nothing is selected");
  await page.keyboard.press("n");
  const start = await place(page).innerText();
  await page.keyboard.press("m");
  await said(/^Seen: /).first().waitFor();
  await page.keyboard.press("x");
  await said(/^Not useful: /).first().waitFor();
  assert.equal(await said(/^Seen: /).count(), 0);
  await page.keyboard.press("n");
  await page.keyboard.press("p");
  await place(page).waitFor();
  assert.notEqual(await place(page).innerText(), start);
  await page.keyboard.press("u");
  await page.keyboard.press("Escape");
  await findings(page).locator("li[data-seen=true]").first().waitFor();
  assert.equal(await findings(page).locator("summary").filter({ hasText: "Not useful" }).count(), 0);
});

onPage("j and k go along the linked sentences, Enter and Space open them", {}, async ({ page }) => {
  await compare(page, a, b);
  const focused = page.locator("[data-sentence]:focus");
  await page.keyboard.press("j");
  const one = await focused.getAttribute("data-sentence");
  await page.keyboard.press("j");
  const other = await focused.getAttribute("data-sentence");
  assert.notEqual(one, other);
  await page.keyboard.press("k");
  assert.equal(await focused.getAttribute("data-sentence"), one);
  await page.keyboard.press("ArrowDown");
  assert.equal(await focused.getAttribute("data-sentence"), other);
  await page.keyboard.press("ArrowUp");
  assert.equal(await focused.getAttribute("data-sentence"), one);
  await page.keyboard.press("Enter");
  await evidence(page).waitFor();
  await page.keyboard.press("Escape");
  await evidence(page).waitFor({ state: "detached" });
  await linked(pane(page, "A")).first().focus();
  await page.keyboard.press("Space");
  await evidence(page).waitFor();
});

onPage("j and k go along the rows, Enter opens one", {}, async ({ page }) => {
  await compare(page, a, b);
  await page.keyboard.press("3");
  await isCurrent(page, "Rows");
  const focused = page.getByRole("button", { name: /open the evidence/ }).and(page.locator(":focus"));
  await page.keyboard.press("j");
  const one = await focused.boundingBox();
  await page.keyboard.press("j");
  assert.ok((await focused.boundingBox()).y > one.y, "a row further down");
  await page.keyboard.press("k");
  assert.equal((await focused.boundingBox()).y, one.y);
  await page.keyboard.press("Enter");
  await evidence(page).waitFor();
});

onPage("1, 2 and 3 show the views", {}, async ({ page }) => {
  await compare(page, a, b);
  await page.keyboard.press("3");
  await isCurrent(page, "Rows");
  await page.keyboard.press("2");
  await isCurrent(page, "Read");
  await page.keyboard.press("1");
  await isCurrent(page, "Articles");
  await page.locator("body").click({ position: { x: 5, y: 300 } });
  await page.keyboard.press("2");
  await isCurrent(page, "Read");
});

onPage("keys pause in fields and with modifiers", {}, async ({ page }) => {
  await compare(page, a, b);
  await page.keyboard.press("Control+3");
  await page.keyboard.press("Alt+n");
  await isCurrent(page, "Read");
  assert.equal(await evidence(page).count(), 0);
  await page.keyboard.press("1");
  await box(page, "First").focus();
  await page.keyboard.press("End");
  await page.keyboard.type("n3jp?");
  assert.ok((await box(page, "First").inputValue()).includes("n3jp?"));
  await isCurrent(page, "Articles");
});

onPage("single keys can be turned off, and stay off", {}, async ({ page }) => {
  await compare(page, a, b);
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keys" });
  await sheet.getByRole("checkbox", { name: "Single keys are on" }).click();
  await sheet.locator("[aria-checked=false]").waitFor();
  await sheet.getByRole("button", { name: "Close" }).click();
  await page.keyboard.press("3");
  await page.keyboard.press("n");
  await isCurrent(page, "Read");
  assert.equal(await evidence(page).count(), 0);
  await page.reload();
  await findings(page).waitFor();
  await page.keyboard.press("3");
  await isCurrent(page, "Read");
  await page.getByRole("button", { name: "Keys" }).click();
  await sheet.getByRole("checkbox").click();
  await sheet.getByRole("button", { name: "Close" }).click();
  await page.keyboard.press("3");
  await isCurrent(page, "Rows");
});

onPage("the tab key goes through the page and out of it", {}, async ({ page }) => {
  await compare(page, a, b);
  await page.getByText("Skip to the text").focus();
  const met = new Set();
  for (let n = 0; n < 60; n += 1) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(() => {
      const { activeElement: element } = document;
      if (element === document.body) return "";
      const pane = element.closest(".pane, .panel, .top, .legend")?.className ?? "page";
      return `${pane}: ${element.getAttribute("aria-label") ?? element.textContent.slice(0, 30)}`;
    });
    if (here === "" && met.size > 0) break;
    assert.ok(!met.has(here) || n > met.size, `${here} again after ${[...met].join(" | ")}`);
    met.add(here);
  }
  const all = [...met].join("\n");
  for (const part of [/top/, /legend/, /pane/, /panel/]) assert.match(all, part);
  assert.ok(met.size < 60, "the tab key is caught");
});
