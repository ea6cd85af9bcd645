// Starts the worker and tells the page when it listens. It begins with the
// worker for English; the one for all languages, larger, takes
// its place when a set needs it. What goes wrong before a worker can speak for
// itself is told to the page in its own kind of message.
const tell = (answer) => postMessage(JSON.stringify(answer));

const start = async (name) => {
  try {
    const { default: init } = await import(`./${name}.js`);
    await init({ module_or_path: new URL(`${name}_bg.wasm`, import.meta.url) });
    return true;
  } catch (error) {
    tell({ type: "died", message: String(error?.message ?? error) });
    return false;
  }
};

// Called by the worker for English. The page may send a newer set before the
// other worker listens: only the last one counts.
self.handOver = async (message) => {
  let last = message;
  self.onmessage = (event) => {
    last = event.data;
  };
  if (await start("languages")) self.onmessage(new MessageEvent("message", { data: last }));
};

if (await start("worker")) tell({ type: "ready" });
