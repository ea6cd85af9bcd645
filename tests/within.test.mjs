// What an article says against itself: alone while the second is awaited, and
// beside the findings of a pair.

import { onPage, picture } from "./harness/page.mjs";
import { box, compare, findings, pane } from "./harness/reading.mjs";
import { second } from "./harness/texts.mjs";

const torn = `Mill at Orme to cut 120 jobs

The mill at Orme will cut 90 jobs by autumn, its owner said. The mill has ground flour since the war.

Tarn Lock lies two miles below the mill, and the footbridge there was closed on Monday after a walker found a crack in its deck.`;

onPage("an article alone is set against itself", {}, async ({ page }) => {
  await box(page, "First").fill(torn);
  await page.getByRole("heading", { name: /This article against itself/ }).waitFor();
  const beside = page.getByRole("region", { name: "The next article" });
  await beside.getByText("120 jobs").first().waitFor();
  await beside.getByText("90 jobs").first().waitFor();
  await picture(page, "an article against itself");
});

onPage("beside a pair, each place is one click away", {}, async ({ page }) => {
  await compare(page, torn, second);
  await findings(page).getByRole("heading", { name: /A\s*This article against itself/ }).waitFor();
  await findings(page).getByRole("button", { name: "90 jobs" }).click();
  await pane(page, "A").locator("[data-selected]").getByText("90 jobs").waitFor();
  await picture(page, "a pair and an article against itself");
});
