// The worker cannot start, or dies: the page says so, keeps what was typed,
// and starts it anew when asked.

import assert from "node:assert/strict";

import { onPage } from "./harness/page.mjs";
import { first, second } from "./harness/texts.mjs";

const box = (page, ordinal) => page.getByRole("textbox", { name: `${ordinal} article` });
const alert = (page) => page.getByRole("alert");
const result = (page) => page.getByRole("main").getByText("58,000 pounds").first();
const workerWasm = /worker_bg\.wasm/;
const languagesWasm = /languages_bg\.wasm/;

/**
 * Fills a box and waits until the file that its comparison needs was asked for
 * in vain: the message that then stands there is no earlier one.
 */
async function fillInVain(page, ordinal, text, file) {
  const failed = page.context().waitForEvent("requestfailed", (request) => file.test(request.url()));
  await box(page, ordinal).fill(text);
  await failed;
}

async function assertTextsKept(page) {
  await page.getByRole("link", { name: "Articles", exact: true }).click();
  assert.equal(await box(page, "First").inputValue(), first);
  assert.equal(await box(page, "Second").inputValue(), second);
}

onPage(
  "a worker that cannot start is told, and tried again when asked",
  { open: false, errors: [/ERR_FAILED/, /fetch/i, /worker/i] },
  async ({ page, context, open }) => {
    await context.route(workerWasm, (route) => route.abort());
    await open();
    await box(page, "First").focus();
    await alert(page).getByText("could not start").waitFor();
    await fillInVain(page, "First", first, workerWasm);
    await fillInVain(page, "Second", second, workerWasm);
    await alert(page).getByText("could not start").waitFor();
    await context.unroute(workerWasm);
    await alert(page).getByRole("button", { name: "Try again" }).click();
    await result(page).waitFor();
    await alert(page).waitFor({ state: "detached" });
    await assertTextsKept(page);
  },
);

onPage(
  "a worker that dies is told, and a new one takes over",
  { errors: [/died on the way/] },
  async ({ page }) => {
    await box(page, "First").fill(first);
    await box(page, "Second").fill(second);
    await result(page).waitFor();
    const [worker] = page.workers();
    await worker.evaluate(() => {
      setTimeout(() => {
        throw new Error("died on the way");
      });
    });
    await alert(page).getByText(/stopped/).waitFor();
    await result(page).waitFor();
    await alert(page).getByRole("button", { name: "Try again" }).click();
    await alert(page).waitFor({ state: "detached" });
    await result(page).waitFor();
    assert.equal(page.workers().length, 1);
    await assertTextsKept(page);
  },
);

const german = `Der Steg am Tarn Lock ist gesperrt

Der Steg am Tarn Lock wurde am Montag gesperrt, weil ein Wanderer einen Riss in der Brücke gefunden hat. Die Reparatur soll 42.000 Pfund kosten und sechs Wochen dauern.`;

onPage("an article in another language brings the worker for all languages", {}, async ({ page, site }) => {
  const brought = () => site.asked.filter((path) => path.endsWith("/languages_bg.wasm")).length;
  await box(page, "First").fill(first);
  await box(page, "Second").fill(second);
  await result(page).waitFor();
  assert.equal(brought(), 0);
  await page.getByRole("link", { name: "Articles", exact: true }).click();
  await box(page, "Second").fill(german);
  await page.getByRole("link", { name: "Read", exact: true }).click();
  await page.getByRole("main").getByText("42.000 Pfund").first().waitFor();
  assert.equal(brought(), 1);
  assert.equal(page.workers().length, 1);
});

onPage(
  "a worker for all languages that cannot be loaded is told, and tried again when asked",
  { errors: [/ERR_FAILED/, /fetch/i] },
  async ({ page, context }) => {
    await context.route(languagesWasm, (route) => route.abort());
    await fillInVain(page, "First", german, languagesWasm);
    await fillInVain(page, "Second", second, languagesWasm);
    await alert(page).getByText(/stopped/).waitFor();
    await context.unroute(languagesWasm);
    await alert(page).getByRole("button", { name: "Try again" }).click();
    await alert(page).waitFor({ state: "detached" });
    await page.getByRole("main").getByText("42.000 Pfund").first().waitFor();
  },
);

onPage("a newer text takes over from an older one", {}, async ({ page }) => {
  await box(page, "First").fill(first);
  await box(page, "Second").fill(second);
  await result(page).waitFor();
  await page.getByRole("link", { name: "Articles", exact: true }).click();
  await box(page, "Second").fill(second.replace("58,000", "61,000"));
  await box(page, "Second").fill(second.replace("58,000", "64,000"));
  await page.getByRole("link", { name: "Read", exact: true }).click();
  await page.getByRole("main").getByText("64,000 pounds").first().waitFor();
  assert.equal(await page.getByRole("main").getByText("61,000 pounds").count(), 0);
});
