// Starts the reader of pages. What the page asks meanwhile is kept for it; a
// reader that cannot start says one word that is no answer.
const early = [];
self.onmessage = (event) => early.push(event);
try {
  const { default: init } = await import("./intake.js");
  await init({ module_or_path: new URL("intake_bg.wasm", import.meta.url) });
  for (const event of early) self.onmessage(event);
} catch (error) {
  postMessage("died");
}
