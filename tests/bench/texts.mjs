// Long reports of invented events, half of each told by the other too, in
// other words and with some other numbers.

const openings = ["In round", "During round", "As for round", "Late in round"];
const clubs = ["Orme", "Tarn", "Veld", "Lenne", "Brindle", "Halden", "Stenmark", "Kestrel"];
const weathers = ["under low cloud", "in a cross wind", "on flat water", "before a small crowd", "after a delay"];

/** A sentence on a round of a regatta: all rounds are much alike. */
function regatta(round, teller, isShared) {
  const boats = 3 + ((round * 7) % 40) + (isShared && round % 10 === 0 ? teller : 0);
  const own = isShared ? round : round * 100 + teller;
  const club = clubs[own % clubs.length];
  return teller === 1
    ? `${openings[own % 4]} ${own} the ${club} rowing club brought ${boats} boats to the lower lock ${weathers[own % 5]}, and the judge waved flag ${own * 3}.`
    : `The ${club} rowing club came to the lower lock with ${boats} boats in round ${own}, ${weathers[own % 5]}; flag ${own * 3} was waved by the judge.`;
}

const starts = ["Bran", "Cal", "Dor", "Es", "Fal", "Gren", "Hol", "Is", "Kel", "Lor", "Mar", "Nor", "Os", "Pel", "Quar", "Ros"];
const middles = ["a", "e", "i", "o", "u", "al", "en", "ir"];
const ends = ["beck", "dal", "fell", "garth", "holm", "ick", "keld", "lund", "mere", "ness", "or", "rigg", "stad", "thorpe", "ulf", "wick"];

/** Another number for each `n`, spread over all of them. */
const spread = (n, many) => (Math.imul(n + 1, 2654435761) >>> 8) % many;

/** One of two thousand invented words. */
function word(n) {
  const at = spread(n, 2048);
  return starts[at % 16] + middles[(at >> 4) % 8] + ends[at >> 7];
}

/** A sentence of a chronicle, of words that few others have. */
function chronicle(n, teller, isShared) {
  const own = isShared ? n : n * 2 + teller + 100_000;
  const [a, b, c, d, e, f] = [0, 1, 2, 3, 4, 5].map((place) => word(own * 6 + place).toLowerCase());
  const [A, B] = [word(own * 2 + 50_000), word(own * 2 + 50_001)];
  const count = 12 + spread(own + 5, 900) + (isShared && n % 10 === 0 ? teller : 0);
  const tellings = [
    [`${A} saw ${count} ${a} under the ${b} when ${c} reached ${B}.`, `When ${c} came to ${B}, there were ${count} ${a} near its ${b}, by ${A}.`],
    [`At ${B} the ${d} ${e} cost ${A} ${count} ${f} and a ${a}.`, `${A} paid ${count} ${f} for that ${e} ${d} in ${B}, besides one ${a}.`],
    [`Nobody but ${A} had ${b} or ${c} left after ${count} ${d} fell on ${B}.`, `${count} ${d} dropped upon ${B}; only ${A} kept any ${c} and ${b}.`],
    [`${count} ${e} went with ${A} from ${B} to look for ${f}, ${a} and ${c}.`, `Looking for ${a}, ${c}, ${f}: so ${A} left ${B}, ${count} ${e} behind.`],
  ];
  return tellings[spread(own + 3, tellings.length)][teller - 1].replace(/^./, (letter) => letter.toUpperCase());
}

/** A report of about so many words; each `teller` tells it in an own way. */
function long(sentence, words, teller) {
  let text = `A report of a long year, part ${teller}`;
  for (let n = 0, count = 8; count < words; n += 1) {
    const next = sentence(n, teller, n % 2 === 0);
    text += n % 5 === 0 ? `\n\n${next}` : ` ${next}`;
    count += next.split(" ").length;
  }
  return text;
}

/** The texts by name: sentences like those of articles, and ones that are all much alike. */
export const texts = {
  chronicle: (words, teller) => long(chronicle, words, teller),
  regatta: (words, teller) => long(regatta, words, teller),
};
