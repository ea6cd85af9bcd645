// Words are looked for in both texts at once, side by side and in rows.

import assert from "node:assert/strict";

import { onPage, picture } from "./harness/page.mjs";
import { compare, linked, pane, search, tab } from "./harness/reading.mjs";
import { first, second } from "./harness/texts.mjs";

const field = (page) => page.getByRole("searchbox", { name: "Search in both texts" });
const status = (page) => page.getByRole("search").getByRole("status");

/** The words that are lit: all of them, and the one that the reader is at. */
const lit = (page) =>
  page.evaluate(() => Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map(String)])));

onPage("what is found is counted, lit and gone through", {}, async ({ page }) => {
  await compare(page, first, second);
  await search(page, "BRIDGE");
  await status(page).getByText(/^1 of 7 · A 4 · B 3$/).waitFor();
  const { found, here } = await lit(page);
  assert.equal(found.length + here.length, 7);
  assert.ok([...found, ...here].every((words) => words.toLowerCase() === "bridge"));
  await picture(page, "search");
  await page.keyboard.press("Enter");
  await status(page).getByText(/^2 of 7/).waitFor();
  await page.keyboard.press("Shift+Enter");
  await status(page).getByText(/^1 of 7/).waitFor();
  await page.getByRole("button", { name: "Previous place" }).click();
  await status(page).getByText(/^7 of 7/).waitFor();
  await field(page).fill("zeppelin");
  await status(page).getByText("not in these texts").waitFor();
  await field(page).press("Escape");
  await field(page).waitFor({ state: "detached" });
  assert.deepEqual(await lit(page), {});
  await page.getByRole("button", { name: "Search" }).and(page.locator(":focus")).waitFor();
});

onPage("words over several marks are found, and the texts stay as they are", {}, async ({ page }) => {
  await compare(page, first, second);
  const before = await pane(page, "A").getByRole("article").innerHTML();
  await page.getByRole("button", { name: "Search" }).click();
  await field(page).fill("would cost 42,000 pounds and take");
  await status(page).getByText(/^1 of 1/).waitFor();
  assert.deepEqual((await lit(page)).here, ["would cost 42,000 pounds and take"]);
  assert.equal(await pane(page, "A").getByRole("article").innerHTML(), before);
  assert.ok((await linked(pane(page, "A")).count()) > 0);
});

onPage("the search goes on in rows", {}, async ({ page }) => {
  await compare(page, first, second);
  await search(page, "crack");
  await status(page).getByText(/^1 of /).waitFor();
  await tab(page, "Rows").click();
  await page.waitForFunction(() => CSS.highlights.get("here")?.size > 0 && document.querySelector(".rows"));
});

onPage("a place far down a long text is brought into view", {}, async ({ page }) => {
  const filler = (name) => Array.from({ length: 120 }, (_, n) => `The ${name} council spoke of item ${n} for a while.`).join("\n\n");
  await compare(page, `${first}\n\n${filler("north")}\n\nAt last the walrus came.`, `${second}\n\n${filler("south")}`);
  await search(page, "walrus");
  await status(page).getByText(/^1 of 1/).waitFor();
  await page.waitForFunction(() => {
    const [range] = CSS.highlights.get("here") ?? [];
    const box = range?.getBoundingClientRect();
    return box && box.top > 0 && box.bottom < innerHeight;
  });
});

onPage("what is typed right after / is looked for and pressed no key", {}, async ({ page }) => {
  await compare(page, first, second);
  // In one go, as the browser hands out keys that were pressed while it was busy.
  const focused = await page.evaluate(() => {
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "/", bubbles: true, cancelable: true }));
    return document.activeElement.id;
  });
  assert.equal(focused, "search");
  await page.keyboard.type("n3");
  await status(page).getByText("not in these texts").waitFor();
  assert.equal(await field(page).inputValue(), "n3");
  await tab(page, "Read").and(page.locator("[aria-current=page]")).waitFor();
  // Pressed again from the text, the key leads back to what is being looked for.
  await linked(pane(page, "A")).first().focus();
  await page.keyboard.press("/");
  await field(page).and(page.locator(":focus")).waitFor();
  assert.equal(await field(page).inputValue(), "n3");
});
