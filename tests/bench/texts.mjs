// Long reports of an invented regatta: half of each tells the same rounds, in
// other words and with some other numbers.

const openings = ["In round", "During round", "As for round", "Late in round"];
const clubs = ["Orme", "Tarn", "Veld", "Lenne", "Brindle", "Halden", "Stenmark", "Kestrel"];
const weathers = ["under low cloud", "in a cross wind", "on flat water", "before a small crowd", "after a delay"];

/** A report of about so many words; each `teller` tells it in an own way. */
export function long(words, teller) {
  let text = `Regatta report ${teller}`;
  for (let round = 0, count = 3; count < words; round += 1) {
    const shared = round % 2 === 0;
    const boats = 3 + ((round * 7) % 40) + (shared && round % 10 === 0 ? teller : 0);
    const own = shared ? round : round * 100 + teller;
    const club = clubs[own % clubs.length];
    const sentence =
      teller === 1
        ? `${openings[own % 4]} ${own} the ${club} rowing club brought ${boats} boats to the lower lock ${weathers[own % 5]}, and the judge waved flag ${own * 3}.`
        : `The ${club} rowing club came to the lower lock with ${boats} boats in round ${own}, ${weathers[own % 5]}; flag ${own * 3} was waved by the judge.`;
    text += round % 5 === 0 ? `\n\n${sentence}` : ` ${sentence}`;
    count += sentence.split(" ").length;
  }
  return text;
}
