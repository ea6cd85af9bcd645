// Pictures of every two articles on the parade, side by side, in rows and with
// their lists, for people to look at: `npm run pairs -- [light|dark|WIDTH …]`.

import { mkdirSync } from "node:fs";

import { chromium } from "playwright-core";

import { artefacts, browser as executablePath } from "./harness/environment.mjs";
import { evidence, findings, tab } from "./harness/reading.mjs";
import { serve } from "./harness/site.mjs";

const asked = process.argv.slice(2);
const oneOf = (all, found) => (found.length > 0 ? found : all);
const widths = oneOf([1440, 390], asked.map(Number).filter(Boolean));
const schemes = oneOf(["light", "dark"], asked.filter((word) => !Number(word)));
const many = 5;

/** Chooses two of the articles and reads them. */
async function read(page, chosen) {
  const set = page.locator(".sample-set").filter({ hasText: "Five reports" });
  const boxes = set.getByRole("checkbox");
  for (let n = 0; n < many; n += 1) {
    const box = boxes.nth(n);
    if ((await box.isChecked()) !== chosen.includes(n)) await set.locator("label").nth(n).click();
  }
  await set.getByRole("button", { name: "Compare 2 articles" }).click();
  await findings(page).waitFor();
}

async function pictures(page, take) {
  await take("first sight");
  await findings(page).getByRole("tab").first().click();
  await take("differences");
  for (const list of ["Agree", "Only in one"]) {
    await findings(page).getByRole("tab", { name: list }).click();
    await take(list);
  }
  await findings(page).getByRole("tab", { name: "Differences" }).click();
  await page.keyboard.press("n");
  if (await evidence(page).count()) await take("evidence");
  await page.keyboard.press("Escape");
  // On a phone the texts are in rows anyway.
  if (page.viewportSize().width > 700) {
    await tab(page, "Rows").click();
    await take("rows");
  }
}

mkdirSync(artefacts, { recursive: true });
const shared = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
const site = await serve();
for (const width of widths) {
  for (const colorScheme of schemes) {
    for (let one = 0; one < many; one += 1) {
      for (let other = one + 1; other < many; other += 1) {
        const viewport = { width, height: width < 500 ? 844 : 900 };
        const context = await shared.newContext({ viewport, colorScheme, hasTouch: width < 500 });
        const page = await context.newPage();
        page.setDefaultTimeout(20_000);
        await page.goto(site.address);
        await read(page, [one, other]);
        await pictures(page, async (view) => {
          const file = `pair ${one}${other} ${view} ${width} ${colorScheme}`.replaceAll(" ", "-").toLowerCase();
          await page.screenshot({ path: `${artefacts}${file}.png` });
        });
        await context.close();
      }
    }
  }
}
await shared.close();
await site.close();
