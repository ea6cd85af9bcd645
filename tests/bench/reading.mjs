// How long the page takes with long articles: `npm run bench -- [DIST …]`.
//
// Each built site that is named (`../dist` when none is) is measured beside a
// plain page that holds the same two texts and nothing else: what the browser
// and the machine cost anyway. Figures of one run are compared with each
// other, never with a limit: they depend on the machine and what else it does.

import { chromium } from "playwright-core";

import { browser as executablePath, dist } from "../harness/environment.mjs";
import { compare, evidence, findings, linked, pane } from "../harness/reading.mjs";
import { filesOf, serve } from "../harness/site.mjs";
import { texts } from "./texts.mjs";

const WORDS = 20_000;
const FRAMES = 240;
const STEP = 90;
const SELECTIONS = 15;

/** A page with two columns of paragraphs. */
function plain(a, b) {
  const column = (text) => `<section class="pane">${text.split("\n\n").map((words) => `<p>${words}</p>`).join("")}</section>`;
  return new Map([["index.html", Buffer.from(`<!doctype html><meta charset="utf-8"><style>
    body{display:grid;grid-template-columns:1fr 1fr;gap:5rem;height:100vh;margin:0;font:1rem/1.6 serif}.pane{overflow:auto}
    </style>${column(a)}${column(b)}`)]]);
}

/** Scrolls the first text for some frames; how long each took, in milliseconds. */
const scroll = (page) =>
  page.evaluate(
    ([frames, step]) =>
      new Promise((done) => {
        const pane = document.querySelector(".pane");
        const times = [];
        let last = performance.now();
        const next = (now) => {
          times.push(now - last);
          last = now;
          pane.scrollTop += step;
          if (times.length <= frames) requestAnimationFrame(next);
          else done(times.slice(1));
        };
        requestAnimationFrame(next);
      }),
    [FRAMES, STEP],
  );

/** Selects a sentence; how long until its evidence is drawn, in milliseconds. */
const select = (page, nth) =>
  page.evaluate(async (nth) => {
    const all = document.querySelectorAll(".pane [role=button][data-sentence]");
    const element = all[(nth * 7) % Math.min(all.length, 60)];
    const start = performance.now();
    element.click();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return performance.now() - start;
  }, nth);

const median = (times) => [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)];
const whole = (time) => (time === undefined ? "" : Math.round(time).toString());

async function onPage(shared, files, body) {
  const site = await serve(files);
  const context = await shared.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  try {
    await page.goto(site.address);
    return await body(page);
  } finally {
    await context.close();
    await site.close();
  }
}

const frames = (times) => ({ over: times.filter((time) => time > 50).length, longest: Math.max(...times), frame: median(times) });

async function ours(page, a, b) {
  await page.getByRole("button", { name: /Compare \d/ }).first().waitFor();
  const start = performance.now();
  await compare(page, a, b);
  await linked(pane(page, "A")).first().waitFor();
  const first = performance.now() - start;
  const scrolled = frames(await scroll(page));
  await pane(page, "A").evaluate((element) => {
    element.scrollTop = 0;
  });
  const selected = [];
  for (let nth = 0; nth < SELECTIONS; nth += 1) selected.push(await select(page, nth));
  await evidence(page).waitFor();
  await findings(page).waitFor();
  return { first, ...scrolled, select: median(selected), slowest: Math.max(...selected) };
}

const shared = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] });
const rows = [];
for (const [name, text] of Object.entries(texts)) {
  const [a, b] = [text(WORDS, 1), text(WORDS, 2)];
  rows.push([`${name}: plain page`, await onPage(shared, plain(a, b), async (page) => frames(await scroll(page)))]);
  for (const folder of process.argv.length > 2 ? process.argv.slice(2) : [dist]) {
    rows.push([`${name}: ${folder}`, await onPage(shared, new Map(filesOf(folder)), (page) => ours(page, a, b))]);
  }
}
await shared.close();

console.log(`${WORDS} words a side, ${FRAMES} frames of ${STEP} pixels, ${SELECTIONS} selections; milliseconds`);
const head = ["", "compared", "frame", "longest", "over 50", "select", "slowest"];
const cells = rows.map(([name, row]) => [name, row.first, row.frame, row.longest, row.over, row.select, row.slowest].map((cell) => (typeof cell === "string" ? cell : whole(cell))));
for (const row of [head, ...cells]) console.log(row.map((cell, n) => (n === 0 ? cell.slice(0, 38).padEnd(40) : cell.padStart(9))).join(""));
