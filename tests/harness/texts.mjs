// Short reports of an invented event, for tests that paste.

/** A first report. */
export const first = `Footbridge at Tarn Lock closed after crack

The footbridge at Tarn Lock was closed on Monday after a walker found a crack in its deck. The county said repairs would cost 42,000 pounds and take six weeks.

"We would rather close a bridge for nothing than open one for an accident," said county engineer Mara Veld. About 900 people cross the bridge on a working day.`;

/** A second report of the same event. */
export const second = `Tarn Lock bridge shut

A walker found a crack in the deck of the Tarn Lock footbridge, and the county closed it on Monday. Repairs will cost 58,000 pounds, the county said.

"We would rather close a bridge for nothing," said Mara Veld, the county's engineer. The ferry at Orme runs until ten for the time being.`;

/** A third report of the same event. */
export const third = `Lock bridge closed for six weeks

The bridge at Tarn Lock stays closed for six weeks because of a crack in its deck, the county said. More than 800 people use it every day.`;
