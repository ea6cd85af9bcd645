//! JSON Schema, as much of it as `report.schema.json` uses.
//!
//! Stricter than the standard in two things, so that the schema documents all
//! there is: a keyword that is not known here and a key of an object that its
//! schema does not name are faults.

use serde_json::{Map, Value};

/// The schema of the report.
pub(crate) struct Schema(Value);

impl Schema {
    /// The one in the project.
    pub(crate) fn of_report() -> Self {
        Self(
            serde_json::from_str(include_str!("../../../../report.schema.json")).expect("the schema is JSON"),
        )
    }

    /// The whole schema.
    pub(crate) const fn root(&self) -> &Value {
        &self.0
    }

    /// What in `value` is not as the schema says, each fault with its place.
    pub(crate) fn faults(&self, value: &Value) -> Vec<String> {
        self.faults_under(&self.0, value)
    }

    /// [`Schema::faults`] by a part of the schema.
    pub(crate) fn faults_under(&self, part: &Value, value: &Value) -> Vec<String> {
        let mut check = Check { schema: self, faults: Vec::new() };
        check.value(part, value, "$");
        check.faults
    }

    fn referred(&self, reference: &str) -> &Value {
        let pointer =
            reference.strip_prefix('#').unwrap_or_else(|| panic!("{reference} is not in this file"));
        self.0.pointer(pointer).unwrap_or_else(|| panic!("{reference} is not there"))
    }
}

struct Check<'s> {
    schema: &'s Schema,
    faults: Vec<String>,
}

impl Check<'_> {
    fn value(&mut self, part: &Value, value: &Value, place: &str) {
        let part = part.as_object().expect("a schema is an object");
        for (keyword, rule) in part {
            self.keyword(part, keyword, rule, value, place);
        }
    }

    fn keyword(
        &mut self,
        part: &Map<String, Value>,
        keyword: &str,
        rule: &Value,
        value: &Value,
        place: &str,
    ) {
        let holds = match keyword {
            "$schema" | "$defs" | "title" | "description" | "examples" => true,
            "$ref" => {
                let reference = rule.as_str().expect("a reference is a string");
                self.value(self.schema.referred(reference), value, place);
                true
            }
            "type" => is_type(rule, value),
            "const" => rule == value,
            "enum" => rule.as_array().is_some_and(|all| all.contains(value)),
            "minimum" => value.as_i64().is_none_or(|n| n >= rule.as_i64().expect("a whole number")),
            "maximum" => value.as_i64().is_none_or(|n| n <= rule.as_i64().expect("a whole number")),
            "minItems" => {
                value.as_array().is_none_or(|all| all.len() as u64 >= rule.as_u64().expect("a count"))
            }
            "maxItems" => {
                value.as_array().is_none_or(|all| all.len() as u64 <= rule.as_u64().expect("a count"))
            }
            "pattern" => matches(rule, value),
            "oneOf" => self.one_of(rule, value),
            "properties" => self.properties(part, rule, value, place),
            "additionalProperties" if !part.contains_key("properties") => self.every(rule, value, place),
            "required" => self.required(rule, value, place),
            "items" => self.items(rule, value, place),
            "prefixItems" => self.prefix(rule, value, place),
            _ => panic!("the keyword {keyword} is not known here"),
        };
        if !holds {
            self.faults.push(format!("{place} is {value}, against {keyword} {rule}"));
        }
    }

    fn one_of(&self, rule: &Value, value: &Value) -> bool {
        let all = rule.as_array().expect("a list of schemas");
        all.iter().filter(|part| self.schema.faults_under(part, value).is_empty()).count() == 1
    }

    fn properties(&mut self, part: &Map<String, Value>, rule: &Value, value: &Value, place: &str) -> bool {
        assert!(!part.contains_key("additionalProperties"), "{place}: not known here beside properties");
        for (key, inner) in value.as_object().into_iter().flatten() {
            match rule.get(key) {
                Some(part) => self.value(part, inner, &format!("{place}.{key}")),
                None => self.faults.push(format!("{place}.{key} is not in the schema")),
            }
        }
        true
    }

    fn every(&mut self, rule: &Value, value: &Value, place: &str) -> bool {
        for (key, inner) in value.as_object().into_iter().flatten() {
            self.value(rule, inner, &format!("{place}.{key}"));
        }
        true
    }

    fn required(&mut self, rule: &Value, value: &Value, place: &str) -> bool {
        let keys = rule.as_array().into_iter().flatten().filter_map(Value::as_str);
        for key in keys.filter(|key| value.is_object() && value.get(key).is_none()) {
            self.faults.push(format!("{place}.{key} is missing"));
        }
        true
    }

    fn items(&mut self, rule: &Value, value: &Value, place: &str) -> bool {
        for (inner, index) in value.as_array().into_iter().flatten().zip(0..) {
            self.value(rule, inner, &format!("{place}[{index}]"));
        }
        true
    }

    fn prefix(&mut self, rule: &Value, value: &Value, place: &str) -> bool {
        let rules = rule.as_array().expect("a list of schemas");
        for ((inner, rule), index) in value.as_array().into_iter().flatten().zip(rules).zip(0..) {
            self.value(rule, inner, &format!("{place}[{index}]"));
        }
        true
    }
}

fn is_type(rule: &Value, value: &Value) -> bool {
    let one = |name: &str| match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("the type {other} is not known here"),
    };
    match rule {
        Value::String(name) => one(name),
        names => names.as_array().is_some_and(|all| all.iter().filter_map(Value::as_str).any(one)),
    }
}

fn matches(rule: &Value, value: &Value) -> bool {
    let pattern = rule.as_str().expect("a pattern is a string");
    let pattern = regex_lite::Regex::new(pattern).expect("the pattern is one");
    value.as_str().is_none_or(|text| pattern.is_match(text))
}
