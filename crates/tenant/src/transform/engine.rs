//! Evaluates a transform and the transforms nested in it. The caller supplies the table of operations.

use super::attribute::{Attribute, Need, whole};
use super::budget::{Budget, EVALUATION, LOOK_UP};
use super::draft::Draft;
use super::error::{Error, Limit, PathStep};
use super::finding::Finding;
use super::json::{as_text, weight};
use super::subject::{Mapping, Subject, World};
use super::trace::Tracer;
use super::velocity::{self, Limits};
use serde_json::Value;
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;

/// The result of a transform: text or null, or the reason why it cannot be computed.
pub type Outcome = Result<Option<String>, Error>;

/// A type of transforms.
pub(super) struct TransformOperation {
    pub(super) name: &'static str,
    /// Computes the value of a transform of the type.
    pub(super) run: fn(&GivenAttributes<'_>) -> Outcome,
    pub(super) attributes: &'static [Attribute],
    /// Attributes of which at least one is needed.
    pub(super) one_of: &'static [&'static str],
    /// It has a value, or it fails: it is never null.
    pub(super) never_null: bool,
    /// Any other attribute is an argument.
    pub(super) open: bool,
    /// Finds mistakes of several attributes together.
    pub(super) check: Option<fn(&Draft<'_>) -> Vec<Finding>>,
}

impl TransformOperation {
    /// The declaration of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<&'static Attribute> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }
}

/// Finds the operation of a type.
pub(super) type Table = fn(&str) -> Option<&'static TransformOperation>;

/// Maximum nesting of transforms, references to stored ones included: a stored transform may refer to itself.
const MAX_DEPTH: usize = 300;

/// Computes the value of a transform with a table of operations.
///
/// # Errors
/// The reason why it cannot be computed, as a message for the user.
pub(super) fn run(
    table: Table,
    transform: &Value,
    subject: &Subject,
    mapping: &Mapping,
    world: &dyn World,
    tracer: Option<&Tracer>,
) -> Outcome {
    let environment = Environment {
        subject,
        mapping,
        world,
        table,
        tracer,
        depth: Cell::new(0),
        levels: Cell::new(0),
    };
    let input = match &mapping.input {
        Some(input) => Input::Fixed(input),
        None => Input::Absent,
    };
    let scope = Scope {
        environment: &environment,
        input,
    };
    scope.evaluate(transform)
}

/// The state of one evaluation.
struct Environment<'a> {
    subject: &'a Subject,
    mapping: &'a Mapping,
    world: &'a dyn World,
    table: Table,
    tracer: Option<&'a Tracer>,
    /// Number of transforms that are being evaluated.
    depth: Cell<usize>,
    /// Number of nested template parts that are being evaluated.
    levels: Cell<usize>,
}

/// The input of a transform that does not have its own.
#[derive(Clone, Copy)]
enum Input<'a> {
    Absent,
    Fixed(&'a Option<String>),
    /// The input of the transform around it.
    Of(&'a GivenAttributes<'a>),
}

/// The context in which a transform is evaluated.
#[derive(Clone, Copy)]
struct Scope<'a> {
    environment: &'a Environment<'a>,
    input: Input<'a>,
}

impl Scope<'_> {
    fn evaluate(&self, transform: &Value) -> Outcome {
        let depth = &self.environment.depth;
        if depth.get() == MAX_DEPTH {
            let text = format!("Transforms nest deeper than {MAX_DEPTH}, or refer to themselves.");
            return Err(Error::beyond(Limit::Depth, text));
        }
        let budget = &self.environment.subject.budget;
        budget.charge(EVALUATION)?;
        depth.set(depth.get() + 1);
        let outcome = self.apply(transform);
        depth.set(depth.get() - 1);
        if let Ok(Some(text)) = &outcome {
            budget.charge_text(text.len())?;
        }
        outcome
    }

    fn apply(&self, transform: &Value) -> Outcome {
        let kind = transform.get("type").and_then(Value::as_str).unwrap_or_default();
        if kind.is_empty() {
            return Err("The transform has no type.".into());
        }
        let operation = (self.environment.table)(kind);
        let operation = operation.ok_or_else(|| format!("There is no transform of the type {kind}."))?;
        let given = GivenAttributes {
            kind,
            operation: Cell::new(operation),
            attributes: transform.get("attributes").unwrap_or(&Value::Null),
            scope: *self,
            input: OnceCell::new(),
            at_input: Cell::new(false),
            variables: RefCell::new(HashMap::new()),
            branch: RefCell::new(None),
            used_input: RefCell::new(None),
        };
        let Some(tracer) = self.environment.tracer else {
            return (operation.run)(&given);
        };
        let step = tracer.begin(kind);
        let outcome = (operation.run)(&given);
        let used = given.used_input.borrow();
        tracer.end(step, used.as_ref(), given.branch.take(), &outcome);
        outcome
    }
}

/// The attributes of a transform that is being evaluated.
pub(super) struct GivenAttributes<'a> {
    pub(super) kind: &'a str,
    operation: Cell<&'static TransformOperation>,
    attributes: &'a Value,
    scope: Scope<'a>,
    /// The value of its own input.
    input: OnceCell<Outcome>,
    /// True while its own input is being computed: transforms in it then use the enclosing input.
    at_input: Cell<bool>,
    /// The variables of its templates that were used; `None` while one is computed.
    pub(super) variables: RefCell<HashMap<String, Option<velocity::Value>>>,
    /// For the trace: the attribute that was chosen, and the input that was used.
    pub(super) branch: RefCell<Option<String>>,
    used_input: RefCell<Option<Option<String>>>,
}

impl<'a> GivenAttributes<'a> {
    /// Takes steps from the budget.
    pub(super) fn charge(&self, steps: usize) -> Result<(), Error> {
        self.budget().charge(steps)
    }

    pub(super) const fn budget(&self) -> &'a Budget {
        &self.scope.environment.subject.budget
    }

    pub(super) const fn subject(&self) -> &'a Subject {
        self.scope.environment.subject
    }

    /// The present time, milliseconds since 1970.
    pub(super) fn now(&self) -> i64 {
        self.subject().now.as_millisecond()
    }

    /// An attribute of the operation before it is rendered; `None` if the operation does not declare it.
    pub(super) fn get(&self, name: &str) -> Option<&'a Value> {
        self.operation.get().attribute(name)?;
        self.member(name)
    }

    /// Any member of the attributes.
    pub(super) fn member(&self, name: &str) -> Option<&'a Value> {
        self.attributes.get(name).filter(|value| !value.is_null())
    }

    /// The value of an attribute: a rendered text, the value of a nested transform, or what its declaration says.
    pub(super) fn value(&self, name: &str) -> Outcome {
        let need = self.operation.get().attribute(name).map(|attribute| attribute.need);
        let value = match self.get(name) {
            Some(value) => self.within(name, None, || self.resolve(value))?,
            None if need == Some(Need::Given) => return Err(self.needs(name)),
            None => None,
        };
        match need {
            Some(Need::Value) if value.is_none() => Err(self.needs(name)),
            Some(Need::Default(default)) => Ok(value.or_else(|| Some(default.to_owned()))),
            _ => Ok(value),
        }
    }

    /// The error of an attribute that is missing.
    pub(super) fn needs(&self, name: &str) -> Error {
        format!("{} needs the attribute {name}.", self.kind).into()
    }

    /// Computes the value as another operation does.
    pub(super) fn perform(&self, operation: &str) -> Option<Outcome> {
        let operation = (self.scope.environment.table)(operation)?;
        self.operation.set(operation);
        Some((operation.run)(self))
    }

    /// The trace, if there is one.
    pub(super) const fn tracer(&self) -> Option<&'a Tracer> {
        self.scope.environment.tracer
    }

    /// The value of an attribute, empty if it has none.
    pub(super) fn text(&self, name: &str) -> Result<String, Error> {
        self.value(name).map(Option::unwrap_or_default)
    }

    /// The input: that of the attribute `input`, or the enclosing one.
    pub(super) fn input(&self) -> Outcome {
        let outcome = self.found_input();
        if let (Ok(input), Some(_)) = (&outcome, self.scope.environment.tracer) {
            self.used_input.replace(Some(input.clone()));
        }
        outcome
    }

    fn found_input(&self) -> Outcome {
        let Some(own) = self.member("input").filter(|_| !self.at_input.get()) else {
            let input = match self.scope.input {
                Input::Fixed(input) => input.clone(),
                Input::Of(around) => return around.input(),
                Input::Absent => return Err(self.needs("input")),
            };
            self.charge(input.as_ref().map_or(0, String::len))?;
            return Ok(input);
        };
        let outcome = self.input.get_or_init(|| {
            self.at_input.set(true);
            let outcome = self.within("input", None, || self.resolve(own));
            self.at_input.set(false);
            outcome
        });
        self.charge(
            outcome
                .as_ref()
                .map_or(0, |input| input.as_ref().map_or(0, String::len)),
        )?;
        outcome.clone()
    }

    /// The value of a part of an attribute.
    pub(super) fn resolve(&self, value: &Value) -> Outcome {
        match value {
            Value::Null => self.charge(1).map(|()| None),
            Value::Object(members) if members.contains_key("type") => self.inner().evaluate(value),
            Value::String(template) => velocity::render(template, self, self.limits()).map(Some),
            Value::Array(elements) => match elements.first() {
                Some(first) => self.inside(&PathStep::Index(0), || self.resolve(first)),
                None => Ok(None),
            },
            value => self.text_of(value),
        }
    }

    /// A plain value as text, which is taken from the budget.
    pub(super) fn text_of(&self, value: &Value) -> Outcome {
        let text = as_text(value);
        self.budget().charge_text(text.as_ref().map_or(1, String::len))?;
        Ok(text)
    }

    /// The limits of its templates.
    pub(super) const fn limits(&self) -> Limits<'a> {
        Limits {
            budget: self.budget(),
            levels: &self.scope.environment.levels,
        }
    }

    /// The context of the transforms nested in it.
    fn inner(&self) -> Scope<'_> {
        let own = self.member("input").is_some() && !self.at_input.get();
        Scope {
            environment: self.scope.environment,
            input: if own { Input::Of(self) } else { self.scope.input },
        }
    }

    /// A whole number, written as a number or as text.
    pub(super) fn number(&self, name: &str) -> Result<Option<i64>, Error> {
        let Some(text) = self.value(name)? else {
            return Ok(None);
        };
        let number = whole(&text).map(Some);
        number.ok_or_else(|| format!("{}: {name} is not a whole number.", self.kind).into())
    }

    /// A flag, written as a boolean or as text.
    pub(super) fn flag(&self, name: &str) -> Result<bool, Error> {
        Ok(self.text(name)?.eq_ignore_ascii_case("true"))
    }

    /// The elements of `values`.
    pub(super) fn values(&self) -> Result<&'a [Value], Error> {
        let list = self.get("values").and_then(Value::as_array).map(Vec::as_slice);
        list.ok_or_else(|| format!("{} needs the attribute values, a list.", self.kind).into())
    }

    /// The value of an element of `values`.
    pub(super) fn element(&self, index: usize, value: &Value) -> Outcome {
        self.within("values", Some(index), || self.resolve(value))
    }

    /// An attribute of the identity.
    pub(super) fn identity(&self, name: &str) -> Outcome {
        let value = self.subject().identity.get(name);
        value.map_or(Ok(None), |value| self.text_of(value))
    }

    /// The attributes of another identity. Their size is taken from the budget.
    pub(super) fn another(&self, uid: &str) -> Result<Option<serde_json::Map<String, Value>>, Error> {
        self.charge(LOOK_UP)?;
        let identity = self.scope.environment.world.identity(uid);
        if let Some(attributes) = &identity {
            self.charge(attributes.values().map(weight).sum())?;
        }
        Ok(identity)
    }

    /// The value of a stored transform, whose size is taken from the budget. It uses the `input` of this transform, if there is one.
    pub(super) fn stored(&self, name: &str) -> Outcome {
        self.charge(LOOK_UP)?;
        let stored = self.scope.environment.world.stored(name);
        let stored = stored.ok_or_else(|| format!("There is no stored transform {name}."))?;
        self.charge(weight(&stored))?;
        self.inner().evaluate(&stored)
    }

    /// Returns whether there is a source with this name, or this id if it is not empty.
    pub(super) fn has_source(&self, id: &str, name: &str) -> Result<bool, Error> {
        self.charge(LOOK_UP)?;
        Ok(self.scope.environment.world.has_source(id, name))
    }

    /// The previous value of the mapped attribute.
    pub(super) fn old_value(&self) -> Option<&'a str> {
        self.scope.environment.mapping.old_value.as_deref()
    }

    /// Returns whether an account name is in use.
    pub(super) fn is_taken(&self, name: &str) -> Result<bool, Error> {
        self.charge(LOOK_UP)?;
        Ok(self.scope.environment.world.is_taken(name))
    }
}
