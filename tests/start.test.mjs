// What a reader meets before, and without, script and WebAssembly.

import assert from "node:assert/strict";

import { onPage } from "./harness/page.mjs";
import { box } from "./harness/reading.mjs";
import { first } from "./harness/texts.mjs";

onPage(
  "without script the page says what it is and what to do",
  { context: { javaScriptEnabled: false } },
  async ({ page }) => {
    await page.getByText(/JavaScript/).first().waitFor();
    assert.match(await page.title(), /Crossread/);
    await page.getByText(/two accounts of one event/i).first().waitFor();
  },
);

onPage(
  "without WebAssembly the page says what to do",
  { open: false },
  async ({ page, context, open }) => {
    await context.addInitScript(() => {
      delete globalThis.WebAssembly;
    });
    await open();
    await page.getByText(/WebAssembly/).first().waitFor();
  },
);

onPage(
  "what is typed before the page has arrived is kept",
  { open: false },
  async ({ page, context, open }) => {
    let release;
    const held = new Promise((go) => {
      release = go;
    });
    await context.route(/page_bg\.wasm/, async (route) => {
      await held;
      await route.continue();
    });
    await open();
    await box(page, "First").fill(first);
    release();
    await page.getByRole("button", { name: /Compare \d articles/ }).first().waitFor();
    await page.getByText("closed on Monday after a walker").first().waitFor();
  },
);

const signs = {
  "focus in a box": (page) => box(page, "First").focus(),
  "a pointer on a sample": (page) => page.getByRole("button", { name: /Compare \d articles/ }).first().hover(),
};
for (const [sign, show] of Object.entries(signs)) {
  onPage(`the comparison is fetched at ${sign}, not with the empty page`, {}, async ({ page, seen }) => {
    await page.getByRole("button", { name: /Compare \d articles/ }).first().waitFor();
    await page.waitForLoadState("networkidle");
    const fetched = () => seen.files.filter((file) => /worker[^/]*$/.test(file));
    assert.deepEqual(fetched(), []);
    const asked = page.context().waitForEvent("request", (request) => /worker_bg\.wasm$/.test(request.url()));
    await show(page);
    await asked;
  });
}

onPage("the page has a title, a description, an icon and a preview", {}, async ({ page, site }) => {
  assert.match(await page.title(), /Crossread/);
  const content = (name) => page.locator(`meta[name="${name}"], meta[property="${name}"]`).getAttribute("content");
  for (const name of ["description", "og:title", "og:description", "og:image"]) {
    assert.ok((await content(name))?.length > 5, name);
  }
  const icon = await page.locator('link[rel~="icon"]').first().getAttribute("href");
  const answer = await page.request.get(new URL(icon, site.address).href);
  assert.equal(answer.status(), 200);
});

onPage("the content security policy is strict", {}, async ({ page }) => {
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
  assert.equal(await page.locator("script:not([src])").count(), 0);
  assert.equal(await page.locator("style").count(), 0);
});

for (const [how, fail] of Object.entries({
  "an event": () => setTimeout(() => { throw new WebAssembly.RuntimeError("unreachable"); }),
  "a promise": () => { Promise.reject(new WebAssembly.RuntimeError("unreachable")); },
})) {
  onPage(`a page that breaks in ${how} says so, and after a reload the text is there`, { errors: [/unreachable/] }, async ({ page }) => {
    await page.getByRole("button", { name: /Compare \d articles/ }).first().waitFor();
    await box(page, "First").fill(first);
    // Then the text stands there to be read, and the box is gone.
    await page.getByRole("button", { name: "Edit text" }).waitFor();
    const banner = page.getByRole("alert").getByText("Something on this page broke");
    assert.equal(await banner.count(), 0);
    await page.evaluate(fail);
    await banner.waitFor();
    await page.waitForFunction((words) => JSON.stringify(sessionStorage).includes(words), "closed on Monday");
    await page.reload();
    await page.getByRole("checkbox").first().waitFor();
    assert.equal(await box(page, "First").inputValue(), first);
  });
}
