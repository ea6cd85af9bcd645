// The parts of the page as a reader finds them: by role and by name.

/** The box for an article: "First", "Second", … */
export const box = (page, ordinal) => page.getByRole("textbox", { name: `${ordinal} article` });

/** The way to a view, in the bar at the top. */
export const tab = (page, name) =>
  page.getByRole("navigation", { name: "Views" }).getByRole("link", { name, exact: true });

/** One of the two texts. */
export const pane = (page, letter) => page.getByRole("region", { name: new RegExp(`^Article ${letter}: `) });

/** The panel of findings and evidence. */
export const findings = (page) => page.getByRole("region", { name: "Findings" });

/** The linked sentences of a text. */
export const linked = (scope) => scope.getByRole("article").locator("[role=button][data-sentence]");

/** A mark in the legend. */
export const mark = (page, name) => page.getByRole("toolbar").getByRole("button", { name });

/** What stands in the evidence, once it is open. */
export const evidence = (page) => findings(page).getByRole("heading", { name: "The two sentences" });

/** Pastes two articles, one after the other is read, and waits until the result stands. */
export async function compare(page, a, b) {
  await box(page, "First").fill(a);
  await page.getByText(/starts by itself|against itself/).first().waitFor();
  await box(page, "Second").fill(b);
  await tab(page, "Read").and(page.locator("[aria-current=page]")).waitFor();
}

/** Opens the evidence of the first difference. */
export async function openDifference(page) {
  await findings(page).getByRole("tabpanel").getByRole("button").first().click();
  await evidence(page).waitFor();
}

/** Looks for words in both texts by the key for it. */
export async function search(page, words) {
  await page.keyboard.press("/");
  await page.getByRole("searchbox").and(page.locator(":focus")).waitFor();
  await page.keyboard.type(words);
}
