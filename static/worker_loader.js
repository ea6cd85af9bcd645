// Starts the worker. What goes wrong before it can speak for itself is told
// to the page in its own kind of message.
try {
  const { default: init } = await import("./worker.js");
  await init({ module_or_path: new URL("worker_bg.wasm", import.meta.url) });
} catch (error) {
  postMessage(JSON.stringify({ type: "died", message: String(error?.message ?? error) }));
}
