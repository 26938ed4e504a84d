//! The members of the documents in a result: without nested lists, included and excluded.

use super::pattern::TextPattern;
use serde_json::{Map, Value};

/// The members that a result shows.
#[derive(Debug, Default)]
pub(crate) struct Projection {
    /// Lists of objects to leave out.
    pub(crate) without: Vec<&'static str>,
    /// Paths to include; empty for all.
    pub(crate) includes: Vec<TextPattern>,
    pub(crate) excludes: Vec<TextPattern>,
}

impl Projection {
    /// True if documents are shown as they are.
    pub(crate) const fn is_whole(&self) -> bool {
        self.without.is_empty() && self.includes.is_empty() && self.excludes.is_empty()
    }

    /// The members of a document that are shown.
    pub(crate) fn of(&self, document: Value) -> Value {
        let Value::Object(mut members) = document else {
            return document;
        };
        members.retain(|name, _| !self.without.contains(&name.as_str()));
        Value::Object(self.members(members, &mut String::new(), self.includes.is_empty()))
    }

    fn members(&self, members: Map<String, Value>, path: &mut String, included: bool) -> Map<String, Value> {
        let mut shown = Map::new();
        let length = path.len();
        for (name, value) in members {
            if length > 0 {
                path.push('.');
            }
            path.push_str(&name);
            if let Some(value) = self.value(value, path, included) {
                shown.insert(name, value);
            }
            path.truncate(length);
        }
        shown
    }

    /// The shown part of a value; `None` if it is left out.
    fn value(&self, value: Value, path: &mut String, included: bool) -> Option<Value> {
        if self.excludes.iter().any(|pattern| pattern.matches(path)) {
            return None;
        }
        let included = included || self.includes.iter().any(|pattern| pattern.matches(path));
        match value {
            Value::Object(members) => {
                let members = self.members(members, path, included);
                (included || !members.is_empty()).then_some(Value::Object(members))
            }
            Value::Array(elements) => {
                let elements: Vec<Value> = elements
                    .into_iter()
                    .filter_map(|element| match element {
                        Value::Object(members) => {
                            let members = self.members(members, path, included);
                            (included || !members.is_empty()).then_some(Value::Object(members))
                        }
                        plain => included.then_some(plain),
                    })
                    .collect();
                (included || !elements.is_empty()).then_some(Value::Array(elements))
            }
            plain => included.then_some(plain),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn shown(includes: &[&str], excludes: &[&str]) -> Value {
        let patterns = |texts: &[&str]| texts.iter().map(|text| TextPattern::parse(text)).collect();
        let projection = Projection {
            without: vec!["apps"],
            includes: patterns(includes),
            excludes: patterns(excludes),
        };
        projection.of(json!({
            "id": "1", "name": "a", "manager": {"id": "2", "name": "b"}, "apps": [{"id": "3"}],
            "accounts": [{"id": "4", "source": {"id": "5"}}], "tags": ["x"],
        }))
    }

    #[test]
    fn members_are_included_and_excluded_by_their_path() {
        assert_eq!(shown(&["name"], &[]), json!({"name": "a"}));
        assert_eq!(shown(&["manager"], &["*.id"]), json!({"manager": {"name": "b"}}));
        assert_eq!(
            shown(&["*.source.id", "tags"], &[]),
            json!({"accounts": [{"source": {"id": "5"}}], "tags": ["x"]})
        );
        assert_eq!(
            shown(&[], &["accounts", "manager.id"]),
            json!({"id": "1", "name": "a", "manager": {"name": "b"}, "tags": ["x"]})
        );
        assert_eq!(shown(&["apps"], &[]), json!({}));
    }
}
