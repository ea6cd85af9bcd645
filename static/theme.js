// The colours that the reader chose on the page, on the pages beside it.
try {
  const chosen = localStorage.getItem("crossread.theme");
  if (chosen) document.documentElement.dataset.theme = chosen;
} catch {
  // Where nothing may be kept, the system's colours hold.
}
