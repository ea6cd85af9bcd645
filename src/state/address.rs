//! The view as it stands behind `#` in the address, so that back and forward
//! go through views and a view can be linked:
//! `rows/A-C?list=agree&hide=same&strength=60&link=12`.

use crossread_engine::report::FindingKind;

use super::{Chosen, ListTab, Shelf, Tab, View};
use crate::reading::{KINDS, Mark, Sieve, kind_name};

/// What an address names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// The view.
    pub tab: Tab,
    /// The two articles by their places; the first two when it names none.
    pub pair: Option<(usize, usize)>,
    /// The list of findings.
    pub list: ListTab,
    /// Kinds whose marks are hidden.
    pub hidden: Vec<Mark>,
    /// What is shown of what was found.
    pub sieve: Sieve,
    /// The selected link.
    pub link: Option<u32>,
}

const TABS: [(&str, Tab); 3] = [("articles", Tab::Articles), ("read", Tab::Read), ("rows", Tab::Rows)];

const LISTS: [(&str, ListTab); 2] = [("agree", ListTab::Agree), ("only", ListTab::Only)];

impl Address {
    /// The address of what is on screen when `tab` is shown.
    #[must_use]
    pub fn of(view: &View, shelf: &Shelf, tab: Tab) -> Self {
        if tab == Tab::Articles {
            return Self::default();
        }
        Self {
            tab,
            pair: view.pair.map(|pair| (shelf.letter(pair.a).0, shelf.letter(pair.b).0)),
            list: view.list,
            hidden: view.hidden.clone(),
            sieve: view.sieve.clone(),
            link: view.chosen.and_then(Chosen::link).map(|link| link.0),
        }
    }

    /// Whether `fragment` names a view at all.
    #[must_use]
    pub fn names_view(fragment: &str) -> bool {
        let name = fragment.split(['/', '?']).next().unwrap_or_default();
        TABS.iter().any(|(own, _)| *own == name)
    }

    /// What stands behind `#`. What it does not understand it leaves out.
    #[must_use]
    pub fn read(fragment: &str) -> Self {
        let (path, query) = fragment.split_once('?').unwrap_or((fragment, ""));
        let (name, pair) = path.split_once('/').unwrap_or((path, ""));
        let mut address = Self {
            tab: TABS.iter().find(|(own, _)| *own == name).map_or(Tab::Articles, |(_, tab)| *tab),
            pair: pair.split_once('-').and_then(|(a, b)| Some((letter(a)?, letter(b)?))),
            ..Self::default()
        };
        for (name, value) in query.split('&').filter_map(|field| field.split_once('=')) {
            match name {
                "list" => {
                    address.list = LISTS
                        .iter()
                        .find(|(own, _)| *own == value)
                        .map_or(ListTab::default(), |(_, list)| *list);
                }
                "hide" => {
                    let is_named = |mark: &Mark| value.split(',').any(|name| name == mark.key());
                    address.hidden = Mark::LEGEND.into_iter().filter(is_named).collect();
                }
                "strength" => {
                    let percent = number(value).filter(|percent| *percent <= 100);
                    address.sieve.strength = percent.map(|percent| percent * 10);
                }
                "without" => {
                    let is_named = |kind: &FindingKind| value.split(',').any(|name| name == kind_key(*kind));
                    address.sieve.kinds = KINDS.into_iter().filter(is_named).collect();
                }
                "passage" => address.sieve.passage = number(value).unwrap_or_default(),
                "minor" => address.sieve.fold_minor = value == "folded",
                "link" => address.link = value.parse().ok(),
                _ => {}
            }
        }
        address
    }

    /// The address as it is written.
    #[must_use]
    pub fn write(&self) -> String {
        let name = TABS.iter().find(|(_, tab)| *tab == self.tab).map_or("", |(name, _)| *name);
        let mut out = name.to_owned();
        if let Some((a, b)) = self.pair {
            for (sign, place) in [('/', a), ('-', b)] {
                out.push(sign);
                out.push_str(&super::Letter(place).to_string());
            }
        }
        let mut sign = '?';
        let mut field = |name: &str, value: &str| {
            out.push(sign);
            sign = '&';
            out.push_str(name);
            out.push('=');
            out.push_str(value);
        };
        if let Some((name, _)) = LISTS.iter().find(|(_, list)| *list == self.list) {
            field("list", name);
        }
        if !self.hidden.is_empty() {
            let names: Vec<&str> = self.hidden.iter().map(|mark| mark.key()).collect();
            field("hide", &names.join(","));
        }
        if let Some(strength) = self.sieve.strength {
            field("strength", &(strength / 10).to_string());
        }
        if self.sieve.passage > 0 {
            field("passage", &self.sieve.passage.to_string());
        }
        if !self.sieve.kinds.is_empty() {
            let names: Vec<String> = self.sieve.kinds.iter().copied().map(kind_key).collect();
            field("without", &names.join(","));
        }
        if self.sieve.fold_minor {
            field("minor", "folded");
        }
        if let Some(link) = self.link {
            field("link", &link.to_string());
        }
        out
    }

    /// Whether going from `before` to this is a step that the reader goes back
    /// from; other changes take the place of the address that was there.
    #[must_use]
    pub fn is_step_from(&self, before: &Self) -> bool {
        (self.tab, self.pair, self.link.is_some()) != (before.tab, before.pair, before.link.is_some())
    }
}

/// The name of a kind of findings in addresses.
fn kind_key(kind: FindingKind) -> String {
    kind_name(kind).to_ascii_lowercase().replace(' ', "-")
}

/// The place of an article by its letter.
fn letter(letter: &str) -> Option<usize> {
    (0..104).find(|place| super::Letter(*place).to_string() == letter)
}

fn number(value: &str) -> Option<u16> {
    value.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_comes_back_as_it_was() {
        let cases = [
            ("articles", Address::default()),
            ("read", Address { tab: Tab::Read, ..Address::default() }),
            (
                "rows/A-C?list=agree&hide=differs,same&strength=60&passage=24&without=date,yes-or-no&minor=folded&link=12",
                Address {
                    tab: Tab::Rows,
                    pair: Some((0, 2)),
                    list: ListTab::Agree,
                    hidden: vec![Mark::Differs, Mark::Same],
                    sieve: Sieve {
                        strength: Some(600),
                        passage: 24,
                        fold_minor: true,
                        kinds: vec![FindingKind::Date, FindingKind::Negation],
                    },
                    link: Some(12),
                },
            ),
            (
                "read/B-A1?list=only",
                Address { tab: Tab::Read, pair: Some((1, 26)), list: ListTab::Only, ..Address::default() },
            ),
        ];
        for (written, address) in cases {
            assert_eq!(address.write(), written);
            assert_eq!(Address::read(written), address, "{written}");
        }
    }

    #[test]
    fn what_is_not_understood_is_left_out() {
        let read = |fragment| Address::read(fragment);
        assert_eq!(read(""), Address::default());
        assert_eq!(read("nonsense/%%?&&==&strength=999&link=-1&hide=colours"), Address::default());
        assert_eq!(
            read("read/Q?strength=40&x=y"),
            Address {
                tab: Tab::Read,
                sieve: Sieve { strength: Some(400), ..Sieve::default() },
                ..Address::default()
            }
        );
    }

    #[test]
    fn views_and_evidence_are_steps_and_filters_are_not() {
        let list = Address::read("read");
        assert!(Address::read("rows").is_step_from(&list));
        assert!(Address::read("read?link=3").is_step_from(&list));
        assert!(!Address::read("read?link=4").is_step_from(&Address::read("read?link=3")));
        assert!(!Address::read("read?hide=same").is_step_from(&list));
    }
}
