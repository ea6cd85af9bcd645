//! Whether two names stand in the same place of their sentences.

use crate::claim::{Grammar, is_office, locate};
use crate::finding::context::Context;
use crate::lexicon::{are_related, begin_alike};
use crate::report::Name;
use crate::span::{Permille, Span};
use crate::token::Token;
use crate::words::lower;

/// So many words before a preposition belong to what it hangs on.
const GOVERNORS: usize = 3;

/// Words before a name that say that something was at a place.
const SCENES: [&str; 6] = ["around", "beside", "inside", "near", "opposite", "outside"];

/// The surroundings of a name.
pub(super) struct Standing<'t> {
    /// The two nearest words or signs before it, articles left out.
    before: Vec<&'t str>,
    /// The word right before it, articles left out, and the stems of the noun or verb
    /// that this hangs on, the nearest first: "the old *plant in* Marn".
    leads: (Option<&'t str>, Vec<&'t str>),
    /// Whether that noun names somebody.
    person: bool,
    /// Whether one of them says something.
    led: bool,
    /// The two nearest after it.
    after: Vec<&'t str>,
    context: Context<'t>,
    /// The words of its role that say what it is.
    role: Vec<String>,
    /// Whether one person has that role at a time.
    office: bool,
}

impl<'t> Standing<'t> {
    /// The surroundings of `name` at `span` among the tokens of its sentence.
    pub(super) fn of(tokens: &'t [Token], span: Span, name: &Name, grammar: &Grammar) -> Self {
        let start = tokens.partition_point(|token| token.span.end <= span.start);
        let end = tokens.partition_point(|token| token.span.start < span.end);
        let counts = |token: &&Token| {
            !grammar.articles.holds(&token.norm)
                && !matches!(&*token.norm, "the" | "'s")
                && &*token.norm != ","
        };
        let nearest = |tokens: &mut dyn Iterator<Item = &'t Token>| {
            tokens.filter(counts).take(2).map(|token| &*token.norm).collect()
        };
        let role = name.role.as_deref().unwrap_or_default();
        let before: Vec<&str> = nearest(&mut tokens[..start.min(tokens.len())].iter().rev());
        let mut leads = tokens[..start.min(tokens.len())].iter().rev().filter(counts);
        let lead = leads.next();
        let governs = |token: &&Token| token.is_word() && !grammar.stops.holds(&token.norm);
        let governors: Vec<&Token> = leads.take_while(governs).take(GOVERNORS).collect();
        let somebody = |noun: &&Token| grammar.names_people(&noun.norm) || grammar.roles.holds(&noun.norm);
        let says = |norm: &&str| norm.chars().all(char::is_alphabetic) && !grammar.stops.holds(norm);
        Self {
            person: governors.first().is_some_and(somebody),
            leads: (lead.map(|token| &*token.stem), governors.iter().map(|token| &*token.stem).collect()),
            led: before.iter().any(says),
            before,
            after: nearest(&mut tokens[end.max(start)..].iter()),
            context: Context::of(tokens, span, grammar),
            role: role_words(role, grammar),
            office: is_office(role, grammar),
        }
    }

    /// How many of the nearest neighbours, two before and two after, are the
    /// same in the same places. Where both sides begin or end counts as the same.
    pub(super) fn slot(&self, other: &Self) -> u32 {
        same(&self.before, &other.before) + same(&self.after, &other.after)
    }

    /// Whether the word before both is the same, and so is the noun or verb that it
    /// hangs on, or they may stand for one another ("the plant in", "the factory in").
    pub(super) fn is_led(&self, other: &Self) -> bool {
        let ((near, one), (nearer, two)) = (&self.leads, &other.leads);
        let heads = one.first().zip(two.first());
        self.led
            && near == nearer
            && heads.is_some_and(|(far, farther)| far == farther || are_related(far, farther))
    }

    /// Whether the word before both is the same, and the noun that it hangs on on one
    /// side is on the other side told with its noun: "a medical in", "medical tests in".
    pub(super) fn is_led_in_part(&self, other: &Self) -> bool {
        let ((near, one), (nearer, two)) = (&self.leads, &other.leads);
        let holds = |heads: &[&str], others: &[&str]| heads.first().is_some_and(|head| others.contains(head));
        let part = holds(one, two) || holds(two, one);
        self.led && near == nearer && part && !self.person && !other.person
    }

    /// Whether the same word before both says where something was ("outside the").
    pub(super) fn same_scene(&self, other: &Self) -> bool {
        self.before.first().is_some_and(|lead| SCENES.contains(lead) && other.before.first() == Some(lead))
    }

    /// The share of content words around them in common.
    pub(super) fn shared(&self, other: &Self) -> Permille {
        self.context.shared(&other.context)
    }

    /// Whether both have the same role: the words of one are those of the
    /// other, or some of them.
    pub(super) fn same_role(&self, other: &Self) -> bool {
        let (short, long) = if self.role.len() <= other.role.len() {
            (&self.role, &other.role)
        } else {
            (&other.role, &self.role)
        };
        short.last().is_some() && short.last() == long.last() && short.iter().all(|word| long.contains(word))
    }

    /// Whether both are in an office, and not the same: of the last word that both
    /// have, others say which ("finance minister", "interior minister").
    pub(super) fn other_office(&self, other: &Self) -> bool {
        let (Some((noun, one)), Some((second, two))) = (self.role.split_last(), other.role.split_last())
        else {
            return false;
        };
        let says = |leads: &[String]| !leads.is_empty() && leads.iter().all(|lead| locate(lead).is_none());
        let alike = |lead: &String| {
            two.iter().any(|other| lead == other || begin_alike(lead, other) || are_related(lead, other))
        };
        self.office && other.office && noun == second && says(one) && says(two) && !one.iter().any(alike)
    }

    /// Whether one person has its role at a time.
    pub(super) const fn is_office(&self) -> bool {
        self.office
    }
}

fn same(x: &[&str], y: &[&str]) -> u32 {
    let same = |at: &usize| x.get(*at) == y.get(*at);
    let count = (0..2).take_while(same).count();
    u32::try_from(count).unwrap_or(0)
}

/// The words of a role in small letters, forms of address and what owns it
/// left out: "the town's mayor" is "mayor". A people stays.
fn role_words(role: &str, grammar: &Grammar) -> Vec<String> {
    let words: Vec<String> = role.split([' ', '-']).map(|word| lower(word.trim_end_matches('.'))).collect();
    let says = |at: usize| {
        let word = &words[at];
        let charge = words.get(at + 1).is_some_and(|noun| grammar.charges.holds(noun));
        grammar.possessive(word).is_empty()
            && (charge
                || grammar.roles.holds(word)
                || grammar.role_leads.holds(word)
                || locate(word).is_some())
    };
    (0..words.len()).filter(|at| says(*at)).map(|at| words[at].clone()).collect()
}
