//! How many articles of a set tell a thing by themselves.

use crate::order;
use crate::report::{FindingKind, Pair, Relation, WordingOf};
use crate::span::Span;

/// An article of whose words so many, in permille, stand in passages shared with
/// another is a copy of it.
const COPY: u16 = 600;

/// Words of an article that an agreement rests on.
type Side = (u32, FindingKind, Span);

/// Sets that are joined one by one: each member points towards the first of its set.
struct Joined(Vec<usize>);

impl Joined {
    fn new(len: usize) -> Self {
        Self((0..len).collect())
    }

    /// The first of the set of `at`, with the way there halved for the next time.
    fn first(&mut self, mut at: usize) -> usize {
        while self.0[at] != at {
            self.0[at] = self.0[self.0[at]];
            at = self.0[at];
        }
        at
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.first(one), self.first(other));
        self.0[one.max(other)] = one.min(other);
    }
}

/// Fills `articles` and `independent` of every agreement: agreements that rest on
/// the same words of an article are of one fact; of the articles that tell it,
/// those that tell it in the same words as another, or that are copies of one
/// another as a whole, count once. Time n log n in the agreements of the set.
pub(crate) fn count(pairs: &mut [Pair]) {
    let sides = order::distinct(pairs.iter().flat_map(|pair| {
        let agreed = pair.findings.iter().filter(|finding| finding.relation == Relation::Agrees);
        agreed.flat_map(|finding| {
            [(pair.a, finding.kind, finding.a.span), (pair.b, finding.kind, finding.b.span)]
        })
    }));
    let place = |side: &Side| sides.partition_point(|known| known < side);
    let (mut facts, mut copies) = (Joined::new(sides.len()), Joined::new(sides.len()));
    for pair in pairs.iter() {
        let copy = pair.wording.a.get().max(pair.wording.b.get()) >= COPY;
        for finding in &pair.findings {
            let Some(agreement) = &finding.agreement else { continue };
            let ends = [(pair.a, finding.kind, finding.a.span), (pair.b, finding.kind, finding.b.span)];
            let [one, other] = ends.map(|end| place(&end));
            facts.join(one, other);
            if copy || agreement.wording == WordingOf::Same {
                copies.join(one, other);
            }
        }
    }
    // By fact: the articles that tell it, each with the first words it copies.
    let told = (0..sides.len()).map(|at| (facts.first(at), sides[at].0, copies.first(at)));
    let told = order::distinct(told);
    for pair in pairs {
        for finding in &mut pair.findings {
            let Some(agreement) = &mut finding.agreement else { continue };
            let fact = facts.first(place(&(pair.a, finding.kind, finding.a.span)));
            let from = told.partition_point(|(known, ..)| *known < fact);
            let to = told.partition_point(|(known, ..)| *known <= fact);
            let of_fact = &told[from..to];
            agreement.articles = order::distinct(of_fact.iter().map(|(_, article, _)| *article));
            agreement.independent = groups(of_fact);
        }
    }
}

/// How many groups of articles tell one fact: an article that tells it at several
/// places, or as a copy of another, is of one group with what these belong to.
fn groups(of_fact: &[(usize, u32, usize)]) -> u32 {
    let articles = order::distinct(of_fact.iter().map(|(_, article, _)| *article));
    let texts = order::distinct(of_fact.iter().map(|(_, _, text)| *text));
    let mut joined = Joined::new(articles.len() + texts.len());
    for (_, article, text) in of_fact {
        let one = articles.partition_point(|known| known < article);
        joined.join(one, articles.len() + texts.partition_point(|known| known < text));
    }
    let firsts = order::distinct((0..articles.len()).map(|at| joined.first(at)));
    u32::try_from(firsts.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use crate::report::Report;
    use crate::{ArticleInput, Set, compare};

    fn compared(texts: &[&str]) -> Report {
        let article = |(text, id): (&&str, usize)| ArticleInput {
            id: id.to_string(),
            text: (*text).to_owned(),
            ..ArticleInput::default()
        };
        compare(&Set { articles: texts.iter().zip(0..).map(article).collect(), ..Set::default() })
    }

    const AGENCY: &str =
        "Forty-two loaves were stolen from the bakery of Ada Brenner in Tarn on Monday night.";
    const OWN: &str = "In Tarn, thieves took 42 loaves when they broke into Ada Brenner's bakery on Monday.";

    /// Articles and how many of them are independent, of the agreements on the loaves.
    fn loaves(report: &Report) -> Vec<(usize, u32)> {
        let agreed = report.pairs.iter().flat_map(|pair| &pair.findings);
        let loaves = agreed.filter(|finding| finding.a.text.contains("loaves"));
        loaves
            .filter_map(|one| one.agreement.as_ref().map(|how| (how.articles.len(), how.independent)))
            .collect()
    }

    #[test]
    fn copies_of_one_text_count_once() {
        assert_eq!(loaves(&compared(&[AGENCY, OWN])), [(2, 2)]);
        assert_eq!(loaves(&compared(&[AGENCY, AGENCY])), [(2, 1)]);
        let all = loaves(&compared(&[AGENCY, OWN, AGENCY]));
        assert_eq!(all, [(3, 2); 3], "each pair says the same of the fact");
    }

    #[test]
    fn what_nobody_agrees_on_is_left_alone() {
        let report = compared(&[AGENCY, "The choir sang in the old mill of Marn."]);
        assert!(loaves(&report).is_empty());
    }
}
