//! Metadata in JSON-LD, by the vocabulary of schema.org.

use super::Facts;
use super::date;
use super::json::{self, Value};
use super::words::plain;
use crate::dom::{Key, Name, Tree};

/// Most objects that are looked at.
const OBJECTS: usize = 20_000;

/// What the JSON-LD of a page says of its article: of several the one that
/// has one of the known titles, else the first.
pub(super) fn read(tree: &Tree, is_title: impl Fn(&str) -> bool) -> Facts {
    let scripts = tree.elements().filter(|(node, name)| {
        *name == Name::Script && tree.attribute(*node, Key::Type).is_some_and(|kind| kind.contains("ld+json"))
    });
    let values: Vec<Value> = scripts.flat_map(|(node, _)| json::parse(&tree.inner_text(node))).collect();
    let objects = objects(&values);
    let articles = || objects.iter().copied().filter(|object| is_article(object));
    let known_title = |object: &Value| titles(object).find(|title| is_title(title));
    let Some(article) = articles().find(|object| known_title(object).is_some()).or_else(|| articles().next())
    else {
        return Facts::default();
    };
    let named = |key: &str| article.get(key).map(|value| names(value, &objects)).unwrap_or_default();
    let text = |key: &str| article.get(key).and_then(Value::text).map(plain).filter(|text| !text.is_empty());
    Facts {
        title: known_title(article).or_else(|| titles(article).next()),
        summary: text("description"),
        source: named("publisher").into_iter().next(),
        author: Some(named("author").join(", ")).filter(|names| !names.is_empty()),
        date: text("datePublished").and_then(|text| date::day(&text)),
        language: text("inLanguage"),
        url: text("url"),
    }
}

/// The titles of an article.
fn titles(object: &Value) -> impl Iterator<Item = String> + '_ {
    let values =
        ["headline", "name", "alternativeHeadline"].into_iter().filter_map(|key| object.get(key)?.text());
    values.map(plain).filter(|title| !title.is_empty())
}

/// All objects in the lists and graphs of the page, and the main entity of
/// each, in order.
fn objects(values: &[Value]) -> Vec<&Value> {
    let mut found = Vec::new();
    let mut todo: Vec<&Value> = values.iter().rev().collect();
    while let Some(value) = todo.pop() {
        match value {
            Value::List(values) => todo.extend(values.iter().rev()),
            Value::Map(_) => {
                found.push(value);
                todo.extend(
                    ["mainEntity", "mainEntityOfPage", "@graph"].iter().filter_map(|key| value.get(key)),
                );
            }
            Value::Text(_) => {}
        }
        if found.len() >= OBJECTS {
            break;
        }
    }
    found
}

fn is_article(object: &Value) -> bool {
    let kinds = object.get("@type").map(Value::each).unwrap_or_default();
    kinds.iter().filter_map(Value::text).any(|kind| {
        kind.ends_with("Article")
            || kind.ends_with("BlogPosting")
            || kind.ends_with("Report")
            || kind == "Posting"
    })
}

/// The names of persons or organisations: given as text, by their name, or by
/// a reference to another object.
fn names(value: &Value, objects: &[&Value]) -> Vec<String> {
    let name_of =
        |one: &Value| one.get("name").and_then(|name| name.each().first().and_then(Value::text)).map(plain);
    let mut names: Vec<String> = Vec::new();
    for one in value.each().iter().take(20) {
        let referred = || {
            let id = one.get("@id")?.text()?;
            let target = objects.iter().find(|object| object.get("@id").and_then(Value::text) == Some(id));
            target.and_then(|object| name_of(object))
        };
        let name = one.text().map(plain).or_else(|| name_of(one)).or_else(referred);
        names.extend(name.filter(|name| !name.is_empty() && !name.contains("://")));
    }
    names.dedup();
    names
}
