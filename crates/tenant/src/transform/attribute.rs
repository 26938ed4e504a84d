//! Declarations of the attributes of an operation. The evaluator reads only attributes that are declared, with their defaults, and lint
//! checks transforms by the same declarations.

use super::budget::Budget;
use super::finding::Finding;

/// Checks the value of an attribute that is known without an evaluation.
pub(super) type Check = fn(&str, &Budget) -> Vec<Finding>;

/// An attribute of an operation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Attribute {
    pub(super) name: &'static str,
    pub(super) need: Need,
    pub(super) shape: AttributeShape,
    pub(super) check: Option<Check>,
}

/// The value that an attribute has when it is not given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    Optional,
    Default(&'static str),
    /// The input of the transform around it, or of the mapping.
    Input,
    /// The product documents it as required, but the evaluation goes on without it.
    Documented,
    /// It must be given, and may be null.
    Given,
    /// It must have a value.
    Value,
}

/// The form of an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AttributeShape {
    /// A text or a transform.
    Value,
    /// The name of a stored transform.
    Stored,
    /// Texts and transforms.
    List,
    /// Texts and transforms, of which the first one with a value counts.
    Choices,
    /// Templates with a counter, of which the first one that can be rendered counts.
    Patterns,
    /// Texts and transforms by names.
    Table,
}

/// The input of most operations.
pub(super) const INPUT: Attribute = Attribute::new("input", Need::Input, AttributeShape::Value);

impl Attribute {
    const fn new(name: &'static str, need: Need, shape: AttributeShape) -> Self {
        Self {
            name,
            need,
            shape,
            check: None,
        }
    }

    pub(super) const fn optional(name: &'static str) -> Self {
        Self::new(name, Need::Optional, AttributeShape::Value)
    }

    pub(super) const fn required(name: &'static str) -> Self {
        Self::new(name, Need::Value, AttributeShape::Value)
    }

    pub(super) const fn default(name: &'static str, value: &'static str) -> Self {
        Self::new(name, Need::Default(value), AttributeShape::Value)
    }

    /// `true` or `false`, as a boolean or as text.
    pub(super) const fn flag(name: &'static str, default: &'static str) -> Self {
        Self::default(name, default).checked(check_flag)
    }

    /// A whole number, as a number or as text.
    pub(super) const fn number(self) -> Self {
        self.checked(check_number)
    }

    pub(super) const fn needed(mut self, need: Need) -> Self {
        self.need = need;
        self
    }

    pub(super) const fn shaped(mut self, shape: AttributeShape) -> Self {
        self.shape = shape;
        self
    }

    pub(super) const fn checked(mut self, check: Check) -> Self {
        self.check = Some(check);
        self
    }
}

/// A whole number: `2`, or `2.0` as other systems write it.
pub(super) fn whole(text: &str) -> Option<i64> {
    let text = text.trim();
    let whole = text.split_once('.').map_or(text, |(whole, fraction)| {
        let is_whole = !fraction.is_empty() && fraction.bytes().all(|digit| digit == b'0');
        if is_whole { whole } else { text }
    });
    whole.parse().ok()
}

fn check_number(text: &str, _: &Budget) -> Vec<Finding> {
    if whole(text).is_some() {
        return Vec::new();
    }
    vec![Finding::error(
        "number",
        format!("'{text}' is not a whole number. Write a number such as 3."),
    )]
}

fn check_flag(text: &str, _: &Budget) -> Vec<Finding> {
    if ["true", "false"].iter().any(|flag| text.eq_ignore_ascii_case(flag)) {
        return Vec::new();
    }
    vec![Finding::warning(
        "flag",
        format!("'{text}' counts as false. Write true or false."),
    )]
}
