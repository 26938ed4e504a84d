//! Evaluates a transform and what is nested in it.

use super::budget::{Budget, EVALUATION, LOOK_UP};
use super::error::{Error, Limit};
use super::operations;
use jiff::Timestamp;
use serde_json::{Map, Value};
use std::cell::Cell;

/// A text, or nothing; or why it cannot be computed.
pub type Outcome = Result<Option<String>, Error>;

/// How deep transforms may nest, references to stored ones included: a stored transform may refer to itself.
const MAX_DEPTH: usize = 300;

/// An account of the identity.
#[derive(Debug, Clone, Default)]
pub struct Account {
    /// Id of its source.
    pub source_id: String,
    /// Name of its source.
    pub source_name: String,
    /// When it was first seen, RFC 3339.
    pub created: String,
    /// The account's id at its source.
    pub native_identity: String,
    /// The account's name at its source.
    pub display_name: String,
    /// Its attributes by name.
    pub attributes: Map<String, Value>,
}

/// Whom a transform is evaluated for.
#[derive(Debug, Clone)]
pub struct Subject {
    /// The identity's accounts.
    pub accounts: Vec<Account>,
    /// The identity's attributes by name.
    pub identity: Map<String, Value>,
    /// The present time.
    pub now: Timestamp,
    /// What may be computed for it.
    pub budget: Budget,
}

/// What lies beyond the identity.
pub trait World {
    /// The transform that is stored under a name.
    fn stored(&self, name: &str) -> Option<Value>;
    /// Whether there is a source with this name, or this id where it is not empty.
    fn has_source(&self, id: &str, name: &str) -> bool;
    /// Whether an account name is in use.
    fn is_taken(&self, name: &str) -> bool;
    /// The attributes of the identity with this user name.
    fn identity(&self, uid: &str) -> Option<Map<String, Value>>;
}

/// The value that a transform gives.
///
/// # Errors
/// Why it cannot be computed, in words for people.
pub fn evaluate(transform: &Value, subject: &Subject, world: &dyn World) -> Outcome {
    let depth = Cell::new(0);
    let input = Input::Absent;
    Scope {
        subject,
        world,
        input: &input,
        depth: &depth,
    }
    .evaluate(transform)
}

/// What a transform without an `input` of its own works on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Input {
    /// Nobody gives it one.
    Absent,
    /// What the reference to it gives, which may be nothing.
    Given(Option<String>),
}

impl Input {
    pub(super) fn length(&self) -> usize {
        match self {
            Self::Given(Some(text)) => text.len(),
            _ => 0,
        }
    }
}

/// Where a transform is evaluated.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) subject: &'a Subject,
    pub(super) world: &'a dyn World,
    pub(super) input: &'a Input,
    depth: &'a Cell<usize>,
}

impl<'a> Scope<'a> {
    /// The value of a transform.
    pub(super) fn evaluate(&self, transform: &Value) -> Outcome {
        if self.depth.get() == MAX_DEPTH {
            let text = format!("Transforms nest deeper than {MAX_DEPTH}, or refer to themselves.");
            return Err(Error::beyond(Limit::Depth, text));
        }
        self.charge(EVALUATION)?;
        self.depth.set(self.depth.get() + 1);
        let outcome = self.apply(transform);
        self.depth.set(self.depth.get() - 1);
        if let Ok(Some(text)) = &outcome {
            self.charge_text(text.len())?;
        }
        outcome
    }

    /// Takes steps from the budget.
    ///
    /// # Errors
    /// When it is used up.
    pub(super) fn charge(&self, steps: usize) -> Result<(), Error> {
        self.subject.budget.charge(steps)
    }

    /// Takes a text of so many bytes from the budget.
    ///
    /// # Errors
    /// When it is too long, or the budget is used up.
    pub(super) fn charge_text(&self, length: usize) -> Result<(), Error> {
        self.subject.budget.charge_text(length)
    }

    /// A plain value as text, which is taken from the budget.
    pub(super) fn text_of(&self, value: &Value) -> Outcome {
        let text = as_text(value);
        self.charge_text(text.as_ref().map_or(1, String::len))?;
        Ok(text)
    }

    /// An attribute of the identity.
    pub(super) fn identity(&self, name: &str) -> Outcome {
        self.subject
            .identity
            .get(name)
            .map_or(Ok(None), |value| self.text_of(value))
    }

    /// A stored transform. Its size is taken from the budget, because it is read anew each time.
    pub(super) fn stored(&self, name: &str) -> Result<Option<Value>, Error> {
        self.charge(LOOK_UP)?;
        let stored = self.world.stored(name);
        self.charge(stored.as_ref().map_or(0, weight))?;
        Ok(stored)
    }

    /// An attribute of another identity.
    pub(super) fn of_another(&self, uid: &str, attribute: &str) -> Outcome {
        self.charge(LOOK_UP)?;
        let Some(identity) = self.world.identity(uid) else {
            return Ok(None);
        };
        self.charge(identity.values().map(weight).sum())?;
        identity.get(attribute).map_or(Ok(None), |value| self.text_of(value))
    }

    fn apply(&self, transform: &Value) -> Outcome {
        let kind = transform.get("type").and_then(Value::as_str).unwrap_or_default();
        if kind.is_empty() {
            return Err("The transform has no type.".into());
        }
        let operation =
            operations::find(kind).ok_or_else(|| format!("The sandbox knows no transform of the type {kind}."))?;
        let nothing = Value::Null;
        let given = Given {
            kind,
            attributes: transform.get("attributes").unwrap_or(&nothing),
        };
        operation(self, &given)
    }

    /// The value of an attribute: a text, or what a nested transform gives.
    pub(super) fn resolve(&self, value: &Value) -> Outcome {
        match value {
            Value::Null => self.charge(1).map(|()| None),
            Value::Object(members) if members.contains_key("type") => self.evaluate(value),
            value => self.text_of(value),
        }
    }

    /// The same place with another input.
    pub(super) const fn with_input<'b>(&self, input: &'b Input) -> Scope<'b>
    where
        'a: 'b,
    {
        Scope {
            subject: self.subject,
            world: self.world,
            input,
            depth: self.depth,
        }
    }
}

/// The attributes of a transform.
pub(super) struct Given<'a> {
    pub(super) kind: &'a str,
    pub(super) attributes: &'a Value,
}

impl Given<'_> {
    /// An attribute as it stands.
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.attributes.get(name).filter(|value| !value.is_null())
    }

    /// An attribute that is text without evaluation; empty when it is absent.
    pub(super) fn text(&self, name: &str) -> &str {
        self.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// The value of an attribute, which may be a nested transform.
    pub(super) fn value(&self, scope: &Scope<'_>, name: &str) -> Outcome {
        self.get(name).map_or(Ok(None), |value| {
            scope.resolve(value).map_err(|error| error.within(name))
        })
    }

    /// The value of an attribute that must be there.
    pub(super) fn required(&self, scope: &Scope<'_>, name: &str) -> Result<String, Error> {
        self.value(scope, name)?
            .ok_or_else(|| format!("{} needs the attribute {name}.", self.kind).into())
    }

    /// What the transform works on: its `input`, or what is given from outside.
    pub(super) fn input(&self, scope: &Scope<'_>) -> Outcome {
        match (self.get("input"), scope.input) {
            (Some(input), _) => scope.resolve(input).map_err(|error| error.within("input")),
            (None, Input::Given(input)) => {
                scope.charge(scope.input.length())?;
                Ok(input.clone())
            }
            (None, Input::Absent) => Err(format!("{} needs the attribute input.", self.kind).into()),
        }
    }

    /// A whole number, written as a number or as text.
    pub(super) fn number(&self, scope: &Scope<'_>, name: &str) -> Result<Option<i64>, Error> {
        let Some(text) = self.value(scope, name)? else {
            return Ok(None);
        };
        let number = text.trim().parse().map(Some);
        number.map_err(|_| format!("{}: {name} is not a whole number.", self.kind).into())
    }

    /// A flag, written as a boolean or as text.
    pub(super) fn flag(&self, name: &str, default: bool) -> bool {
        match self.get(name) {
            Some(Value::Bool(flag)) => *flag,
            Some(Value::String(text)) => text.eq_ignore_ascii_case("true"),
            _ => default,
        }
    }

    /// The elements of `values`.
    pub(super) fn values(&self) -> Result<&[Value], Error> {
        let list = self.get("values").and_then(Value::as_array).map(Vec::as_slice);
        list.ok_or_else(|| format!("{} needs the attribute values, a list.", self.kind).into())
    }

    /// The value of an element of `values`.
    pub(super) fn element(scope: &Scope<'_>, index: usize, value: &Value) -> Outcome {
        let outcome = scope.resolve(value);
        outcome.map_err(|error| error.at(index).within("values"))
    }
}

/// A plain value as text; of a list the first element counts.
pub(super) fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Array(elements) => as_text(elements.first()?),
        other => Some(other.to_string()),
    }
}

/// How much a value is: its parts and the bytes of its texts.
fn weight(value: &Value) -> usize {
    1 + match value {
        Value::String(text) => text.len(),
        Value::Array(elements) => elements.iter().map(weight).sum(),
        Value::Object(members) => members.iter().map(|(name, member)| name.len() + weight(member)).sum(),
        _ => 0,
    }
}
