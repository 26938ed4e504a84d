//! Checks a transform against the declaration of its operation.

use super::used::Used;
use super::walk::LintWalk;
use crate::transform::attribute::{Attribute, AttributeShape, Need};
use crate::transform::budget::Budget;
use crate::transform::draft::{Draft, constant};
use crate::transform::engine::TransformOperation;
use crate::transform::error::PathStep;
use crate::transform::finding::Finding;
use crate::transform::{operations, rules};
use serde_json::Value;
use std::collections::HashSet;

/// Members of a stored transform beside its type and attributes.
const OF_STORED: [&str; 2] = ["name", "id"];
/// Attributes that every transform may have.
const OF_ALL: [&str; 2] = ["input", "requiresPeriodicRefresh"];

/// The declarations that a transform is checked by.
struct Declarations {
    operation: &'static TransformOperation,
    /// The operation of the utility rule that a rule performs.
    performed: Option<&'static TransformOperation>,
}

impl Declarations {
    fn attributes(&self) -> impl Iterator<Item = &'static Attribute> + use<'_> {
        let performed = self.performed.map_or(&[][..], |performed| performed.attributes);
        let own = self.operation.attributes.iter();
        let own = own.filter(|own| !performed.iter().any(|other| other.name == own.name));
        performed.iter().chain(own)
    }

    fn names(&self) -> impl Iterator<Item = &'static str> + use<'_> {
        self.attributes().map(|attribute| attribute.name)
    }

    const fn is_open(&self) -> bool {
        self.operation.open && self.performed.is_none()
    }
}

impl LintWalk<'_> {
    /// Checks a transform, which has an input from around it or not.
    pub(super) fn transform(&mut self, transform: &Value, has_input: bool) {
        self.deeper(|walk| walk.this_transform(transform, has_input));
    }

    fn this_transform(&mut self, transform: &Value, has_input: bool) {
        let Some(draft) = Draft::of(transform) else {
            let text = "The transform has no type. Add the type of an operation, such as lower.";
            return self.report(Finding::error("missing-type", text));
        };
        let has_own = has_input || draft.get("input").is_some();
        let Some(operation) = operations::find(draft.kind) else {
            let finding = self.unknown_operation(draft.kind);
            self.report(finding);
            let attributes = draft.attributes.as_object().into_iter().flatten();
            for (name, value) in attributes {
                self.at_attribute(name, |walk| drop(walk.value(value, &draft, has_own)));
            }
            return;
        };
        let performed = rules::performed(&draft).and_then(|performed| operations::find(&performed));
        let declared = Declarations { operation, performed };
        self.members(transform, &draft, &declared);
        self.needs(&draft, &declared, has_input);
        self.values(&draft, &declared, has_input);
        if self.is_mapping && draft.is("identityAttribute") {
            let text =
                "Mappings are computed in no particular order, so the identity attribute may have its old value.";
            let advice = "Read the value with accountAttribute.";
            self.report(Finding::warning("identity-attribute", format!("{text} {advice}")));
        }
        for finding in operation.check.map(|check| check(&draft)).unwrap_or_default() {
            self.report(finding);
        }
    }

    /// Checks the members beside `attributes`.
    fn members(&mut self, transform: &Value, draft: &Draft<'_>, declared: &Declarations) {
        let members = transform.as_object().into_iter().flatten();
        for (name, _) in members.filter(|(name, _)| !OF_STORED.contains(&name.as_str())) {
            let belongs = name == "input" || declared.names().any(|own| own == name);
            if belongs && draft.get(name).is_none() {
                let text = format!("{name} is beside attributes, where it has no effect. Move it into attributes.");
                let finding = Finding::warning("misplaced-attribute", text);
                self.report(finding.below([PathStep::Name(name.clone())]));
            }
        }
    }

    /// Checks that attributes are there.
    fn needs(&mut self, draft: &Draft<'_>, declared: &Declarations, has_input: bool) {
        let kind = draft.kind;
        let missing = |name: &str| format!("{kind} needs the attribute {name}. Add it.");
        for attribute in declared
            .attributes()
            .filter(|attribute| draft.get(attribute.name).is_none())
        {
            let name = attribute.name;
            let finding = match attribute.need {
                Need::Value | Need::Given => Finding::error("missing-attribute", missing(name)),
                Need::Documented => Finding::warning("missing-attribute", missing(name)),
                Need::Input if !has_input && !starts_with_now(draft) => {
                    let text =
                        format!("{kind} needs the attribute input, because a mapping has no other input. Add it.");
                    Finding::error("missing-input", text)
                }
                _ => continue,
            };
            self.report(finding);
        }
        let one_of = declared.operation.one_of;
        if !one_of.is_empty() && one_of.iter().all(|name| draft.get(name).is_none()) {
            let text = format!("{kind} needs one of the attributes {}. Add one.", one_of.join(", "));
            self.report(Finding::error("missing-attribute", text));
        }
    }

    /// Checks the values of attributes, and finds attributes without a purpose.
    fn values(&mut self, draft: &Draft<'_>, declared: &Declarations, has_input: bool) {
        let has_own = has_input || draft.get("input").is_some();
        let mut waiting = Used::default();
        let mut known: HashSet<String> = OF_ALL.iter().map(|name| (*name).to_owned()).collect();
        if let Some(input) = draft.get("input") {
            self.at_attribute("input", |walk| waiting.extend(walk.value(input, draft, has_input)));
        }
        for attribute in declared.attributes() {
            known.insert(attribute.name.to_owned());
            let value = draft.get(attribute.name).filter(|_| attribute.name != "input");
            if let Some(value) = value {
                self.at_attribute(attribute.name, |walk| {
                    let is_choice = matches!(attribute.need, Need::Given | Need::Documented);
                    walk.choosing(is_choice, |walk| {
                        waiting.extend(walk.attribute(attribute, value, draft, has_own));
                    });
                });
            }
        }
        // Variables may use variables.
        while let Some(name) = waiting.names.pop() {
            if let Some(value) = draft.get(&name).filter(|_| !known.contains(&name)) {
                self.at_attribute(&name, |walk| waiting.extend(walk.variable(value, draft, has_own)));
            }
            known.insert(name);
        }
        let others = draft.attributes.as_object().into_iter().flatten();
        for (name, value) in others.filter(|(name, _)| !known.contains(*name)) {
            if declared.is_open() || waiting.any {
                self.at_attribute(name, |walk| drop(walk.value(value, draft, has_own)));
            } else {
                let finding = self.unknown_attribute(name, draft, declared);
                self.report(finding);
            }
        }
    }

    /// Checks the value of a declared attribute; returns the variables that it uses.
    fn attribute(&mut self, attribute: &Attribute, value: &Value, draft: &Draft<'_>, has_input: bool) -> Used {
        if let (Some(check), Some(text)) = (attribute.check, constant(value)) {
            for finding in check(&text, &Budget::default()) {
                self.report(finding);
            }
        }
        match (attribute.shape, value) {
            (AttributeShape::Value, _) => self.value(value, draft, has_input),
            (AttributeShape::Stored, _) => {
                let used = self.value(value, draft, has_input);
                if let Some(name) = constant(value) {
                    self.reference(&name, has_input);
                }
                used
            }
            (AttributeShape::List, Value::Array(elements)) => self.list(elements, draft, has_input),
            (AttributeShape::Choices, Value::Array(elements)) => self.one_of_list(elements, draft, has_input),
            (AttributeShape::Patterns, Value::Array(elements)) => self.patterns(elements, draft),
            (AttributeShape::Table, Value::Object(members)) => self.table(members, draft, has_input),
            (shape, _) => {
                let wanted = if shape == AttributeShape::Table {
                    "an object"
                } else {
                    "a list"
                };
                let text = format!(
                    "{} of {} must be {wanted}. Write it as {wanted}.",
                    attribute.name, draft.kind
                );
                self.report(Finding::error("shape", text));
                Used::default()
            }
        }
    }

    /// Checks a reference to a stored transform.
    fn reference(&mut self, name: &str, has_input: bool) {
        let stored = self.stored;
        let Some(transform) = stored.get(name) else {
            let advice = self.near.advice(name, stored.keys().map(String::as_str), || {
                "Correct the name, or also give the file of the stored transform.".to_owned()
            });
            let text = format!("There is no stored transform {name}. {advice}");
            return self.report(Finding::error("unresolved-reference", text));
        };
        if self.inside.iter().any(|around| around == name) {
            let text = format!(
                "The stored transform {name} refers to itself, so its evaluation does not end. Remove a reference."
            );
            let finding = Finding::error("reference-cycle", text);
            return self.report(if self.choices > 0 { finding.tolerated() } else { finding });
        }
        if self.seen.insert((name.to_owned(), has_input)) {
            self.referring(name, |walk| walk.transform(transform, has_input));
        }
    }

    fn unknown_operation(&self, kind: &str) -> Finding {
        let advice = self.near.advice(kind, operations::types(), || {
            "Write the type of an operation, such as lower.".to_owned()
        });
        let text = format!("There is no transform of the type {kind}. {advice}");
        Finding::error("unknown-operation", text)
    }

    fn unknown_attribute(&self, name: &str, draft: &Draft<'_>, declared: &Declarations) -> Finding {
        let free = declared.names().filter(|own| draft.get(own).is_none());
        let advice = self.near.advice(name, free, || {
            "Remove it, or use it as a variable of a template.".to_owned()
        });
        let text = format!(
            "{} has no attribute {name}, and no template uses it. {advice}",
            draft.kind
        );
        Finding::warning("unknown-attribute", text).of(name)
    }
}

/// Returns whether a date expression begins with the present time, and needs no input.
fn starts_with_now(draft: &Draft<'_>) -> bool {
    let expression = draft.get("expression").and_then(Value::as_str);
    draft.is("dateMath") && expression.is_some_and(|expression| expression.trim_start().starts_with("now"))
}
