// Starts the page. Everything further is named from the folder of this file,
// so that a tab keeps to the build that it started with.
const show = (id) => document.getElementById(id)?.removeAttribute("hidden");

// What stops the page's WebAssembly leaves the page as it was, but dead: say so.
const hear = (error) => {
  const broke = error instanceof WebAssembly.RuntimeError;
  if (broke) show("broken");
  return broke;
};

document.documentElement.dataset.base = new URL(".", import.meta.url).href;
document.documentElement.dataset.started = "";

if (typeof WebAssembly !== "object") {
  show("no-wasm");
} else {
  addEventListener("error", (event) => hear(event.error));
  addEventListener("unhandledrejection", (event) => hear(event.reason));
  try {
    const { default: init } = await import("./page.js");
    await init({ module_or_path: new URL("page_bg.wasm", import.meta.url) });
  } catch (error) {
    console.error(error);
    if (!hear(error)) show("not-loaded");
  }
}
