// What comes from web pages and word processors, through the real clipboard.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import { copy, paste } from "./harness/clipboard.mjs";
import { project } from "./harness/environment.mjs";
import { onPage, picture } from "./harness/page.mjs";
import { builtFiles } from "./harness/site.mjs";
import { first, second } from "./harness/texts.mjs";

const box = (page, ordinal) => page.getByRole("textbox", { name: `${ordinal} article` });
const article = (page, letter) => page.getByRole("region", { name: new RegExp(`^Article ${letter}`) });
const result = (page) => page.getByRole("main").getByText("58,000 pounds").first();
const saved = (name) => readFileSync(`${project}crates/intake/tests/pages/${name}.html`, "utf8");

async function pasteRich(page, field, html, plain) {
  await copy(page, { "text/html": html, "text/plain": plain });
  await paste(page, field);
}

const pages = [
  {
    name: "wordpress",
    title: "Brindle Bay ferry returns after nine-week repair",
    heading: "Islanders relieved",
    source: "The Tidewater Post",
    date: "2031-03-09",
  },
  {
    name: "newspaper",
    title: "Halden Council Approves Night Trains After Narrow Vote",
    heading: "A $9 million question",
    source: "The Halden Courier",
    date: "2032-11-03",
  },
  {
    name: "wire",
    title: "Quake of magnitude 6.1 shakes Orrin islands, no deaths reported",
    source: "Meridian Wire",
    date: "2030-06-17",
  },
  { name: "word", title: "Quarry to reopen under new owner", heading: "What changes", source: "", date: "" },
  {
    name: "google-docs",
    title: "Lighthouse keeper retires after 41 years",
    heading: "A life in the tower",
    source: "",
    date: "",
  },
];

for (const { name, title, heading, source, date } of pages) {
  onPage(`a paste from ${name} comes in clean`, {}, async ({ page }) => {
    await pasteRich(page, box(page, "First"), saved(name), title);
    const read = article(page, "A");
    await read.getByRole("heading", { name: title, level: 1 }).waitFor();
    if (heading) await read.getByRole("heading", { name: heading }).waitFor();
    await read.getByLabel("Details of article A").click();
    assert.equal(await read.getByLabel("Title").inputValue(), title);
    assert.equal(await read.getByLabel("Source").inputValue(), source);
    assert.equal(await read.getByLabel(/^Date/).inputValue(), date);
    await picture(page, `pasted ${name}`);
  });
}

onPage("lines set aside are brought back, and set aside again, over a reload", {}, async ({ page }) => {
  await pasteRich(page, box(page, "First"), saved("wordpress"), "Brindle Bay ferry returns");
  const read = article(page, "A");
  const line = read.getByText("Read more: How the engine of the Kestrel failed");
  await read.locator("summary").filter({ hasText: /set aside/ }).first().waitFor();
  for (const fold of await read.locator("summary").filter({ hasText: /set aside/ }).all()) await fold.click();
  await picture(page, "set aside open");
  const tools = read.locator("div").filter({ has: page.getByText("How the engine of the Kestrel failed") });
  await tools.last().getByRole("button", { name: "Bring back" }).click();
  await read.getByRole("button", { name: "Set aside again" }).waitFor();
  await picture(page, "brought back");
  await page.waitForFunction(() => /roles.*How the engine/.test(sessionStorage.getItem("crossread.articles")));
  await page.reload();
  await box(page, "Second").fill(second);
  const again = article(page, "A").getByRole("button", { name: "Set aside again" });
  await again.click();
  await line.waitFor({ state: "hidden" });
  assert.equal(await again.count(), 0);
});

onPage("what is known of an article can be set", {}, async ({ page }) => {
  await pasteRich(page, box(page, "First"), saved("word"), "Quarry to reopen");
  const read = article(page, "A");
  await read.getByText("no source").waitFor();
  await read.getByLabel("Details of article A").click();
  await read.getByLabel("Source").fill("Stenmark Weekly");
  await read.getByLabel("Source").press("Enter");
  await read.getByText("Stenmark Weekly").waitFor();
  await read.getByLabel(/^Date/).fill("2033-04-02");
  await read.getByLabel(/^Date/).blur();
  await read.getByText("2 Apr 2033").waitFor();
  await read.getByText("Date given").waitFor();
  await read.getByLabel("Language").selectOption({ label: "German" });
  await read.locator("[lang=de]").waitFor();
  await picture(page, "facts set");
});

onPage("a paste is undone: its plain text, and what was there before", {}, async ({ page }) => {
  await box(page, "First").fill("A crack was found.");
  await box(page, "First").press("Control+A");
  const plain = "Lighthouse keeper retires after 41 years flat";
  await copy(page, { "text/html": saved("google-docs"), "text/plain": plain });
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+V");
  await page.getByRole("heading", { name: "Lighthouse keeper retires", level: 1 }).waitFor();
  await page.getByRole("button", { name: "Edit text" }).click();
  await picture(page, "sheet of a rich paste");
  await page.getByLabel("Details of article A").click();
  await page.getByRole("button", { name: "Use plain text" }).click();
  assert.equal(await box(page, "First").inputValue(), plain);
  await page.getByLabel("Details of article A").click();
  await page.getByRole("button", { name: "Put the earlier text back" }).click();
  assert.equal(await box(page, "First").inputValue(), "A crack was found.");
});

onPage("into a text that is being written, a paste goes as plain text at the cursor", {}, async ({ page }) => {
  await box(page, "First").fill("Before. ");
  await copy(page, { "text/html": "<p><b>rich</b> words</p>", "text/plain": "plain words" });
  await paste(page, box(page, "First"));
  await page.keyboard.type(" After.");
  assert.equal(await box(page, "First").inputValue(), "Before. plain words After.");
});

onPage("an address alone gets a word on what to do, and is not compared", {}, async ({ page, seen }) => {
  await box(page, "First").fill(first);
  const address = "https://tidewaterpost.example/2031/03/ferry-returns/";
  await pasteRich(page, box(page, "Second"), `<a href="${address}">${address}</a>`, address);
  await page.getByText(/address of a page.*select all.*copy.*paste/).first().waitFor();
  await picture(page, "address alone");
  assert.equal(await box(page, "Second").inputValue(), address);
  await box(page, "Second").fill(second);
  await result(page).waitFor();
  assert.deepEqual(seen.files.filter((file) => /intake.*wasm/.test(file)), []);
});

onPage("pages and texts are opened from files, several at once", {}, async ({ page }) => {
  const latin = Buffer.from("<meta charset=iso-8859-1><h1>Café closes</h1><p>The café at Tarn Lock closed on Monday.</p>", "latin1");
  await page.locator("input[type=file]").first().setInputFiles([
    { name: "old.htm", mimeType: "text/html", buffer: latin },
    { name: "wire.html", mimeType: "text/html", buffer: Buffer.from(saved("wire")) },
    { name: "notes.md", mimeType: "text/markdown", buffer: Buffer.from("# Tarn Lock\n\nThe café at *Tarn Lock* is closed.\n") },
  ]);
  await article(page, "B").waitFor();
  await page.getByRole("link", { name: "Articles", exact: true }).click();
  assert.match(await box(page, "First").inputValue(), /^Café closes/);
  assert.match(await box(page, "Second").inputValue(), /magnitude 6\.1/);
  assert.match(await box(page, "Third").inputValue(), /^Tarn Lock\n\nThe café at Tarn Lock is closed/);
  await picture(page, "three files");
});

onPage("hostile HTML runs nothing and asks for nothing", {}, async ({ page, seen }) => {
  const hostile = `<script>document.title = "taken"</script><img src="https://stranger.example/a.png" onerror="document.title='taken'">
    <iframe src="https://stranger.example/"></iframe><svg onload="document.title='taken'"></svg><h1 onclick="document.title='taken'">Old bridge falls</h1>
    <p>The bridge fell on Monday.<img src=x onerror=alert(1)></p><p style="background:url(https://stranger.example/b.png)">Nobody was hurt &lt;script&gt;, police said.</p>`;
  await pasteRich(page, box(page, "First"), hostile, "Old bridge falls. The bridge fell on Monday. Nobody was hurt");
  await article(page, "A").getByText("Nobody was hurt <script>, police said.").waitFor();
  assert.doesNotMatch(await page.title(), /taken/);
  assert.equal(await article(page, "A").locator("img, iframe, script").count(), 0);
  assert.deepEqual(seen.strangers, []);
});

onPage("the reader of pages is fetched on first need", {}, async ({ page, seen }) => {
  await box(page, "First").fill("A crack was found.");
  assert.deepEqual(seen.files.filter((file) => file.includes("intake_")), []);
  await box(page, "First").fill("");
  await pasteRich(page, box(page, "First"), saved("google-docs"), "Lighthouse keeper retires");
  await page.getByRole("heading", { name: "Lighthouse keeper retires", level: 1 }).waitFor();
  assert.equal(seen.files.filter((file) => file.endsWith("/intake_bg.wasm")).length, 1);
});

onPage(
  "a reader of pages that cannot be loaded leaves the plain text, and says so",
  { files: new Map([...builtFiles()].filter(([name]) => !name.endsWith("intake_bg.wasm"))), errors: [/404/, /intake/i, /wasm/i] },
  async ({ page }) => {
    await pasteRich(page, box(page, "First"), saved("word"), first);
    await page.getByText(/Headings and dates of this paste could not be read/).first().waitFor();
    await article(page, "A").getByText("closed on Monday after a walker").waitFor();
    await picture(page, "reader not loaded");
    await box(page, "Second").fill(second);
    await result(page).waitFor();
  },
);
