//! Runs of capitalised words that may be one name.

use super::Scene;
use crate::claim::lexeme::Kind;

/// Longest name, in lexemes.
const LONGEST: usize = 10;

impl Scene<'_> {
    /// Where the run of capitalised words from `at` ends: particles ("de la"),
    /// hyphens, the full stops of titles and initials join them, and "of" does
    /// in the names of bodies and places ("Bank of Solvik").
    pub(super) fn run_end(&self, at: usize) -> usize {
        let mut end = at + 1;
        while end < self.lexemes.len() && end - at < LONGEST {
            if !self.grammar.possessive(&self.lexemes[end - 1].norm).is_empty() {
                break;
            }
            let step = if self.is_name(end) { 1 } else { self.joint(end) };
            if step == 0 {
                break;
            }
            end += step;
        }
        end
    }

    /// How many lexemes from `at`, which is no name, lead on to the next word
    /// of the name, that word included; 0 when the name ends here.
    fn joint(&self, at: usize) -> usize {
        let (lexeme, before) = (&self.lexemes[at], &self.lexemes[at - 1]);
        let grammar = self.grammar;
        let particle = |at: usize| self.lexemes.get(at).is_some_and(|l| grammar.particles.holds(&l.norm));
        let short = before.norm.chars().count() <= 2 || grammar.titles.holds(&before.norm);
        let glued = lexeme.glued && (lexeme.is_dash() || lexeme.is(".") && short);
        let follows = |steps: usize| if self.is_name(at + steps) { steps + 1 } else { 0 };
        // "F.B.I": a letter that may be a word by itself goes on with the others,
        // and nothing else goes on with them ("the F.B.I. Nobody").
        let letter = |at: usize| {
            self.lexemes.get(at).is_some_and(|l| l.is_capitalised() && l.text.chars().count() == 1)
        };
        if lexeme.is(".") && lexeme.glued && letter(at + 1) && self.lexemes[at + 1].glued {
            return 2;
        }
        let letters = at > 2 && letter(at - 1) && letter(at - 3) && before.glued;
        if lexeme.is(".") && letters {
            return 0;
        }
        if glued && lexeme.is_dash() && self.is_syllable(at + 1) {
            2
        } else if glued || lexeme.is("&") || particle(at) && follows(1) > 0 {
            follows(1)
        } else if particle(at) && particle(at + 1) {
            follows(2)
        } else if grammar.share_joints.holds(&lexeme.norm) && self.takes_of(at - 1) {
            let definite = self.lexemes.get(at + 1).is_some_and(|next| grammar.definite.holds(&next.norm));
            follows(1 + usize::from(definite))
        } else {
            0
        }
    }

    /// Whether the word behind a hyphen is the second half of a given name
    /// ("Kim Jong-un"), told by its length: words that make an adjective of a
    /// name ("Karl Ott-led") are known or have an ending of a participle.
    fn is_syllable(&self, at: usize) -> bool {
        const LONGEST: usize = 5;
        let Some(lexeme) = self.lexemes.get(at) else { return false };
        let (norm, length) = (&*lexeme.norm, lexeme.norm.chars().count());
        let short = lexeme.kind == Kind::Word && lexeme.glued && (2..=LONGEST).contains(&length);
        let participle = ["ed", "ing", "en"].iter().any(|ending| norm.ends_with(ending));
        let goes_on = self.lexemes.get(at + 1).is_some_and(|next| next.glued && next.is_dash());
        let family = at.checked_sub(3).is_some_and(|family| self.is_name(family));
        short
            && family
            && !participle
            && !goes_on
            && !lexeme.is_capitalised()
            && !self.grammar.name_endings.holds(norm)
    }

    /// Whether a word may go on with "of" in a name.
    fn takes_of(&self, at: usize) -> bool {
        let norm = &self.lexemes[at].norm;
        self.grammar.organisations.holds(norm) || self.grammar.places.holds(norm)
    }
}
