// The browser's own clipboard, filled by its own copy command.

/** Copies these flavours, as a page or a word processor does. */
export async function copy(page, flavours) {
  await page.evaluate((given) => {
    const put = (event) => {
      event.preventDefault();
      event.stopPropagation();
      for (const [type, text] of Object.entries(given)) event.clipboardData.setData(type, text);
    };
    document.addEventListener("copy", put, { once: true, capture: true });
  }, flavours);
  await page.keyboard.press("Control+C");
}

/** Pastes into a field what was copied. */
export async function paste(page, field) {
  await field.focus();
  await page.keyboard.press("Control+V");
}
