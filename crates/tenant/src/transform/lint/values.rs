//! Checks the values of attributes: templates, nested transforms, lists and tables. Each check returns the variables that the
//! templates use.

use super::used::Used;
use super::walk::LintWalk;
use crate::transform::draft::{Draft, constant};
use crate::transform::error::PathStep;
use crate::transform::finding::Finding;
use crate::transform::operations;
use crate::transform::usernames::COUNTER;
use crate::transform::variables::{RESERVED, SURROUNDING};
use crate::transform::velocity::{self, Use};
use serde_json::{Map, Value};

impl LintWalk<'_> {
    /// Checks a value: a text, or a nested transform.
    pub(super) fn value(&mut self, value: &Value, draft: &Draft<'_>, has_input: bool) -> Used {
        match value {
            Value::String(template) => self.template(template, draft, None),
            Value::Object(members) if members.contains_key("type") => {
                self.transform(value, has_input);
                Used::default()
            }
            Value::Object(_) => {
                let text = "An object without a type is not a transform, and its JSON text is used. Add the type.";
                self.report(Finding::warning("missing-type", text));
                Used::default()
            }
            // The first element is the value.
            Value::Array(elements) => {
                let mut used = Used::default();
                if let Some(first) = elements.first() {
                    self.at([PathStep::Index(0)], |walk| used = walk.value(first, draft, has_input));
                }
                used
            }
            _ => Used::default(),
        }
    }

    /// Checks the value of a variable, which may be a list or a map.
    pub(super) fn variable(&mut self, value: &Value, draft: &Draft<'_>, has_input: bool) -> Used {
        let mut used = Used::default();
        match value {
            Value::Array(elements) => {
                for (index, element) in elements.iter().enumerate() {
                    self.at([PathStep::Index(index)], |walk| {
                        used.extend(walk.variable(element, draft, has_input));
                    });
                }
            }
            Value::Object(members) if !members.contains_key("type") => {
                for (name, member) in members {
                    self.at([PathStep::Name(name.clone())], |walk| {
                        used.extend(walk.variable(member, draft, has_input));
                    });
                }
            }
            plain => return self.value(plain, draft, has_input),
        }
        used
    }

    pub(super) fn list(&mut self, elements: &[Value], draft: &Draft<'_>, has_input: bool) -> Used {
        let mut used = Used::default();
        for (index, element) in elements.iter().enumerate() {
            self.at([PathStep::Index(index)], |walk| {
                used.extend(walk.value(element, draft, has_input));
            });
        }
        used
    }

    /// Checks values of which the first that is not null is used; templates among them may fail.
    pub(super) fn one_of_list(&mut self, elements: &[Value], draft: &Draft<'_>, has_input: bool) -> Used {
        let ignore = draft.get("ignoreErrors").is_some_and(|flag| {
            let flag = constant(flag);
            flag.is_none_or(|flag| flag.eq_ignore_ascii_case("true"))
        });
        let mut used = Used::default();
        for (index, element) in elements.iter().enumerate() {
            self.at([PathStep::Index(index)], |walk| {
                walk.tolerating(ignore || element.is_string(), |walk| {
                    walk.choosing(index > 0, |walk| used.extend(walk.value(element, draft, has_input)));
                });
            });
        }
        let last = elements.iter().position(|element| always_has_value(element, ignore));
        if let Some(last) = last.filter(|last| last + 1 < elements.len()) {
            let text =
                format!("This value is never used, because the one at {last} is never null. Remove it, or move it up.");
            let finding = Finding::warning("unreachable", text);
            self.report(finding.below([PathStep::Index(last + 1)]));
        }
        used
    }

    /// Checks the templates of user names, of which one may fail.
    pub(super) fn patterns(&mut self, elements: &[Value], draft: &Draft<'_>) -> Used {
        let mut used = Used::default();
        for (index, element) in elements.iter().enumerate() {
            let Value::String(template) = element else {
                continue;
            };
            self.at([PathStep::Index(index)], |walk| {
                walk.tolerating(true, |walk| used.extend(walk.template(template, draft, Some(COUNTER))));
            });
        }
        used
    }

    pub(super) fn table(&mut self, members: &Map<String, Value>, draft: &Draft<'_>, has_input: bool) -> Used {
        let mut used = Used::default();
        for (key, value) in members {
            self.at([PathStep::Name(key.clone())], |walk| {
                walk.choosing(true, |walk| used.extend(walk.value(value, draft, has_input)));
            });
        }
        used
    }

    /// Checks a template, which may have one more variable.
    fn template(&mut self, template: &str, draft: &Draft<'_>, more: Option<&str>) -> Used {
        let names = match velocity::names(template) {
            Ok(names) => names,
            Err(error) => {
                let advice = "Correct the template; \\$ and \\# stand for the characters themselves.";
                self.report(Finding::error("template", format!("{error} {advice}")));
                return Used::any();
            }
        };
        let is_set = |name: &String| {
            let own = draft.get(name).filter(|_| !RESERVED.contains(&name.as_str()));
            own.is_some() || SURROUNDING.contains(&name.as_str()) || more == Some(name)
        };
        for needed in &names.needed {
            if needed.is_macro || !needed.names.iter().any(is_set) {
                let finding = self.unset(needed, draft);
                self.report(finding);
            }
        }
        if names.is_open {
            return Used::any();
        }
        Used {
            names: names.used.into_iter().collect(),
            any: false,
        }
    }

    fn unset(&self, needed: &Use, draft: &Draft<'_>) -> Finding {
        let name = needed.names.first().map(String::as_str).unwrap_or_default();
        let (code, text) = if needed.is_macro {
            let text =
                format!("The template calls the macro #{name}, which it does not define. Define it with #macro.");
            ("unknown-macro", text)
        } else {
            let attributes = draft.attributes.as_object().into_iter().flatten();
            let known = attributes
                .map(|(name, _)| name.as_str())
                .filter(|name| !RESERVED.contains(name));
            let advice = self.near.advice(name, known.chain(SURROUNDING), || {
                format!("Add the attribute {name}, or write $!{name} within #if(${name}).")
            });
            ("unset-variable", format!("The variable ${name} is never set. {advice}"))
        };
        if needed.always {
            Finding::error(code, text)
        } else {
            Finding::warning(code, text)
        }
    }
}

/// Returns whether a value is never null.
fn always_has_value(value: &Value, ignore_errors: bool) -> bool {
    let never_null = || {
        let operation = operations::find(Draft::of(value)?.kind)?;
        Some(operation.never_null && !ignore_errors)
    };
    constant(value).is_some() || never_null().unwrap_or(false)
}
