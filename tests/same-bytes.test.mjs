// Both built workers and the native command line give the same report, byte for
// byte, for every two samples, for each whole set of samples, and for articles
// in other languages.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

import { command, project } from "./harness/environment.mjs";
import { onPage } from "./harness/page.mjs";
import { buildOf } from "./harness/site.mjs";

const manifest = JSON.parse(readFileSync(`${project}seeds/manifest.json`, "utf8"));

const pairsOf = (list) => list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b]));

/** What to compare: `{ name, set }`. */
const english = manifest.sets
  .flatMap((set) => [...pairsOf(set.articles), set.articles])
  .map((articles) => ({
    name: articles.map((article) => article.file).join(" "),
    set: {
      articles: articles.map(({ file }, index) => ({
        id: String.fromCharCode(97 + index),
        text: readFileSync(`${project}seeds/${file}`, "utf8"),
      })),
      options: { diff: true },
    },
  }));

const texts = {
  en: `Quay at Oberau closed\n\nThe quay at Oberau was closed on 3 May 2024 after 14 people fell ill, police said.`,
  de: `Kai in Oberau gesperrt\n\nDer Kai in Oberau wurde am 3. Mai 2024 gesperrt, nachdem 12 Menschen erkrankt waren. „Das ist ernst“, sagte Dr. Ilse Brandt.`,
  es: `Cierran el muelle de Oberau\n\nEl muelle de Oberau fue cerrado el 3 de mayo de 2024 porque doce personas enfermaron, dijo la policía.`,
  fr: `Le quai d’Oberau fermé\n\nLe quai d’Oberau a été fermé le 3 mai 2024 après que 12 personnes sont tombées malades, selon la police.`,
  hi: `ओबेराउ का घाट बंद\n\nपुलिस ने कहा कि 12 लोगों के बीमार होने के बाद घाट को बंद कर दिया गया।`,
};

const foreign = pairsOf(Object.keys(texts)).map((languages) => ({
  name: languages.join(" "),
  set: { articles: languages.map((id) => ({ id, text: texts[id] })), options: { diff: true } },
}));

/** The reports of the native command line, as they are written. */
function nativeReports(comparisons) {
  const input = comparisons.map(({ name, set }) => JSON.stringify({ id: name, ...set })).join("\n");
  const run = spawnSync(command, ["batch"], { input, encoding: "utf8", maxBuffer: 2 ** 28 });
  assert.equal(run.status, 0, run.stderr || String(run.error));
  return run.stdout.trimEnd().split("\n").map(reportIn);
}

/** The text of the report in a line or message, which ends with it. */
function reportIn(text) {
  const key = '"report":';
  const start = text.indexOf(key);
  assert.ok(start > 0, `no report in ${text.slice(0, 200)}`);
  return text.slice(start + key.length, -1);
}

/** Runs in the page: the messages that end each comparison. */
async function inWorker({ address, sets }) {
  const worker = new Worker(address, { type: "module" });
  const message = () =>
    new Promise((take, fail) => {
      worker.onmessage = (event) => take(event.data);
      worker.onerror = (event) => fail(new Error(event.message));
    });
  if (JSON.parse(await message()).type !== "ready") throw new Error("the worker is not ready");
  const answers = [];
  for (const [run, set] of sets.entries()) {
    worker.postMessage(JSON.stringify({ type: "start", run, set }));
    let answer;
    do answer = await message();
    while (JSON.parse(answer).type === "progress");
    answers.push(answer);
  }
  worker.terminate();
  return answers;
}

/** One worker gives the native bytes for `comparisons`, one after the other. */
async function assertSame(page, site, comparisons) {
  const address = `${site.address}${buildOf(site.files)}/worker_loader.js`;
  const answers = await page.evaluate(inWorker, { address, sets: comparisons.map(({ set }) => set) });
  const native = nativeReports(comparisons);
  assert.equal(native.length, comparisons.length);
  for (const [index, { name }] of comparisons.entries()) {
    const report = reportIn(answers[index]);
    assert.ok(JSON.parse(report).pairs.length > 0, name);
    assert.ok(report === native[index], `${name}: the reports differ`);
  }
}

const asksForLanguages = (site) => site.asked.some((path) => path.endsWith("/languages_bg.wasm"));

onPage("the worker for English gives the native bytes for all samples", {}, async ({ page, site }) => {
  await assertSame(page, site, english);
  assert.ok(!asksForLanguages(site), "English alone needs no other worker");
});

onPage("the worker for all languages gives the native bytes", {}, async ({ page, site }) => {
  await assertSame(page, site, [...foreign, ...english]);
  assert.ok(asksForLanguages(site), "other languages need the other worker");
});
