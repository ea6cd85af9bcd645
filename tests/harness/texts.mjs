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

/** Nothing of this is told in the others. */
export const stranger = `Orchard blooms late

Pear trees in the northern orchards flower three weeks behind last season. Growers blame frost in early spring and expect fewer crates at market.`;

/** Two Arabic reports of an invented event; the second begins with a Latin name. */
export const arabic = {
  a: `إغلاق جسر وادي السنديان بعد اكتشاف شرخ

أغلقت السلطات جسر المشاة في وادي السنديان يوم الاثنين بعد أن اكتشف أحد المارة شرخا في سطحه. وقالت البلدية إن الإصلاحات ستكلف 42000 دينار وستستغرق ستة أسابيع.

وقالت المهندسة سلمى الحداد إن نحو 900 شخص يعبرون الجسر كل يوم.`,
  b: `TarnNews: جسر وادي السنديان مغلق

اكتشف أحد المارة شرخا في سطح جسر المشاة في وادي السنديان، فأغلقته السلطات يوم الاثنين. وقالت البلدية إن الإصلاحات ستكلف 58000 دينار.

وقالت المهندسة سلمى الحداد إن العبارة في أورم ستعمل حتى العاشرة ليلا.`,
};

/** Two Chinese reports of an invented event. */
export const chinese = {
  a: `柳河人行桥发现裂缝后关闭

柳河人行桥星期一关闭，此前一名行人在桥面上发现了一道裂缝。县政府表示，维修费用为42000元，需要六个星期。

工程师林梅表示，每个工作日约有900人经过这座桥。`,
  b: `柳河桥停止通行

一名行人在柳河人行桥的桥面上发现裂缝，县政府星期一关闭了这座桥。县政府表示，维修费用为58000元。

工程师林梅表示，奥姆渡口的渡船暂时开到晚上十点。`,
};
