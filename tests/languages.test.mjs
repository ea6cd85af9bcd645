// Articles in other scripts: in the right direction, linked, with evidence.

import assert from "node:assert/strict";

import { onPage, picture } from "./harness/page.mjs";
import { compare, evidence, findings, linked, pane, tab } from "./harness/reading.mjs";
import { arabic, chinese } from "./harness/texts.mjs";

/** Where the first line of these words begins: at the left or the right edge of their block. */
const beginsAt = (words) =>
  words.evaluate((element) => {
    const block = element.closest("h1, h2, h3, p, li, blockquote, q, dd") ?? element;
    const range = document.createRange();
    range.selectNodeContents(block);
    const outer = block.getBoundingClientRect();
    const lines = [...range.getClientRects()].filter((line) => line.width > 1);
    const top = Math.min(...lines.map((line) => line.top));
    const first = lines.filter((line) => Math.abs(line.top - top) < 8);
    const left = Math.min(...first.map((line) => line.left)) - outer.left;
    const right = outer.right - Math.max(...first.map((line) => line.right));
    return left < right ? "left" : "right";
  });

for (const [name, pair, lang, edge, words] of [
  ["Arabic", arabic, "ar", "right", ["وقالت المهندسة", "42000 دينار", "58000 دينار"]],
  ["Chinese", chinese, "zh", "left", ["工程师林梅", "42000元", "58000元"]],
]) {
  onPage(`two ${name} articles are read and linked`, {}, async ({ page }) => {
    await compare(page, pair.a, pair.b);
    const [speaker, cost, other] = words;
    for (const letter of ["A", "B"]) {
      const text = pane(page, letter).getByRole("article");
      assert.equal((await text.getAttribute("lang")).split("-")[0], lang);
      assert.equal(await beginsAt(text.getByText(speaker).first()), edge, `paragraph of ${letter}`);
      assert.equal(await beginsAt(text.getByRole("heading", { level: 1 })), edge, `headline of ${letter}`);
      assert.ok((await linked(pane(page, letter)).count()) >= 2, `linked sentences in ${letter}`);
    }
    await picture(page, `${name} read`);
    await pane(page, "A").getByText(cost).first().click();
    await evidence(page).waitFor();
    const quotes = findings(page).getByRole("blockquote");
    assert.match(await quotes.first().innerText(), new RegExp(cost.replace(" ", "\\s")));
    assert.match(await quotes.last().innerText(), new RegExp(other.replace(" ", "\\s")));
    for (const quote of await quotes.all()) assert.equal(await beginsAt(quote.locator("p").first()), edge, "evidence");
    await picture(page, `${name} evidence`);
    await tab(page, "Rows").click();
    assert.equal(await beginsAt(page.getByRole("main").getByText(speaker).first()), edge, "rows");
    await picture(page, `${name} rows`);
  });
}
