// The site was updated while a tab was open or an old index.html lay in a
// cache: files of two builds never mix, and the reader hears what to do.

import assert from "node:assert/strict";

import { base } from "./harness/environment.mjs";
import { onPage } from "./harness/page.mjs";
import { buildOf, builtFiles, rebuilt } from "./harness/site.mjs";
import { first, second } from "./harness/texts.mjs";

const old = builtFiles();
const oldBuild = buildOf(old);
const newBuild = "build-00000000000000ff";
const renewed = rebuilt(old, newBuild);

/** The new site behind an index.html of the old one, as a cache would hold it. */
const staleIndex = new Map([...renewed, ["index.html", old.get("index.html")]]);

const missing = [/404/];
const box = (page, ordinal) => page.getByRole("textbox", { name: `${ordinal} article` });
const reload = /(load|reload) (the|this) page/i;

/** Every file that the page asked for belongs to the build. */
function assertOneBuild(seen, build) {
  const others = seen.files.filter((file) => file !== base && !file.startsWith(`${base}${build}/`));
  assert.deepEqual(others, []);
}

onPage(
  "an old page whose build is still there keeps to it",
  { files: new Map([...old, ...staleIndex]) },
  async ({ page, seen }) => {
    await page.getByRole("button", { name: "All three" }).click();
    await page.getByRole("main").getByText("Gåsskjær").first().waitFor();
    assertOneBuild(seen, oldBuild);
  },
);

onPage(
  "an old index.html whose build is gone says to load the page again",
  { files: staleIndex, errors: missing },
  async ({ page, site, seen }) => {
    await page.getByText(reload).filter({ visible: true }).first().waitFor();
    assertOneBuild(seen, oldBuild);
    site.files = renewed;
    seen.files.length = 0;
    await page.reload();
    await page.getByRole("button", { name: "All three" }).waitFor();
    assert.equal(await page.getByText(reload).filter({ visible: true }).count(), 0);
    assertOneBuild(seen, newBuild);
  },
);

onPage(
  "an open page whose build is gone goes on, says so when it cannot, and keeps the texts",
  { errors: missing },
  async ({ page, site, seen }) => {
    const loaded = page.waitForEvent("worker");
    await box(page, "First").fill(first);
    await (await loaded).evaluate(() => new Promise((ready) => (self.onmessage ? ready() : setInterval(() => self.onmessage && ready(), 20))));
    site.files = renewed;
    // What is loaded goes on working.
    await box(page, "Second").fill(second);
    await page.getByRole("main").getByText("58,000 pounds").first().waitFor();
    // The samples are gone.
    await page.getByRole("link", { name: "Articles", exact: true }).click();
    await page.getByRole("button", { name: "All three" }).click();
    await page.getByRole("status").filter({ hasText: reload }).waitFor();
    assert.equal(await box(page, "First").inputValue(), first);
    assertOneBuild(seen, oldBuild);
    // Loaded again, it is the new page with the old texts.
    seen.files.length = 0;
    await page.reload();
    await page.getByRole("link", { name: "Articles", exact: true }).click();
    assert.equal(await box(page, "Second").inputValue(), second);
    assertOneBuild(seen, newBuild);
  },
);
