//! Validates JSON values against the types of the schema.

use super::violation::{Problem, Violation};
use crate::schema::{Field, Model, ModelKind, Type};
use crate::syntax::timestamp;
use serde_json::{Map, Value};

/// Violations that are listed; a small body may contain very many.
const MAX_VIOLATIONS: usize = 100;

/// Validates a request body. Read-only members are not validated, and unknown members are allowed.
pub(crate) fn validate_body(ty: &Type, value: &Value) -> Vec<Violation> {
    Validator::default().finish(ty, value)
}

/// Validates a request body by everything that the specification says: only nullable members accept null, and values keep
/// their bounds. Read-only members are not validated.
pub(crate) fn validate_request(ty: &Type, value: &Value) -> Vec<Violation> {
    let validator = Validator {
        is_strict: true,
        has_bounds: true,
        ..Validator::default()
    };
    validator.finish(ty, value)
}

/// Validates the fields of a form.
pub(crate) fn validate_form(fields: &[Field], value: &Value) -> Vec<Violation> {
    let mut validator = Validator {
        has_bounds: true,
        ..Validator::default()
    };
    if let Value::Object(members) = value {
        validator.members(fields, members);
    }
    validator.violations
}

/// Validates a document with its read-only members by everything that the specification says.
pub(crate) fn validate_complete(ty: &Type, value: &Value) -> Vec<Violation> {
    let validator = Validator {
        is_strict: true,
        all_members: true,
        has_bounds: true,
        ..Validator::default()
    };
    validator.finish(ty, value)
}

/// Validates a body with its read-only members.
pub(crate) fn validate_all_members(ty: &Type, value: &Value) -> Vec<Violation> {
    let validator = Validator {
        all_members: true,
        ..Validator::default()
    };
    validator.finish(ty, value)
}

/// Validates a body strictly by the specification, with its read-only members: only nullable members accept null, and
/// numbers must fit into 64 bits.
pub(crate) fn validate_strictly(ty: &Type, value: &Value) -> Vec<Violation> {
    let validator = Validator {
        is_strict: true,
        all_members: true,
        ..Validator::default()
    };
    validator.finish(ty, value)
}

/// Walks a value and collects its violations.
#[derive(Default)]
struct Validator {
    is_strict: bool,
    all_members: bool,
    has_bounds: bool,
    path: String,
    violations: Vec<Violation>,
    /// Violations beyond those that are listed.
    unlisted: usize,
}

impl Validator {
    fn finish(mut self, ty: &Type, value: &Value) -> Vec<Violation> {
        self.value(ty, value);
        if self.unlisted > 0 {
            let more = Problem::More(self.unlisted);
            self.violations.push(Violation::at(String::new(), more));
        }
        self.violations
    }

    fn value(&mut self, ty: &Type, value: &Value) {
        match (ty, value) {
            (Type::Any, _)
            | (Type::Str | Type::File, Value::String(_))
            | (Type::Float, Value::Number(_))
            | (Type::Bool, Value::Bool(_))
            | (Type::Object, Value::Object(_)) => {}
            (Type::Str | Type::File, _) => self.expected("a string"),
            (Type::Float, _) => self.expected("a number"),
            (Type::Map(element), Value::Object(members)) => self.map(element, members),
            (Type::Map(_), _) => self.expected("an object"),
            (Type::Bool, _) => self.expected("true or false"),
            (Type::Object, _) => self.expected("an object"),
            (Type::Int, value) => self.whole_number(value),
            (Type::Choice(choices), value) => self.choice(choices, value),
            (Type::DateTime, value) => self.date_time(value),
            (Type::Date, value) => self.date(value),
            (Type::List(element) | Type::Sparse(element), Value::Array(elements)) => self.elements(element, elements),
            (Type::List(_) | Type::Sparse(_), _) => self.expected("an array"),
            (Type::Model(model), value) => self.model(model, value),
        }
    }

    fn model(&mut self, model: &Model, value: &Value) {
        match (model.kind, value) {
            (ModelKind::Object(fields), Value::Object(members)) => self.members(fields, members),
            (ModelKind::Object(_), _) => self.expected("an object"),
            (ModelKind::Enum(choices), value) => self.choice(choices, value),
            (ModelKind::Array(element), Value::Array(elements)) => self.elements(element, elements),
            (ModelKind::Array(_), _) => self.expected("an array"),
            (ModelKind::Union(types), value) => self.union(types, value),
        }
    }

    fn members(&mut self, fields: &[Field], members: &Map<String, Value>) {
        let is_strict = self.is_strict;
        let all_members = self.all_members;
        for field in fields.iter().filter(|field| all_members || !field.read_only) {
            self.at_member(field.wire, |validator| match members.get(field.wire) {
                None if field.required && !field.read_only => validator.report(Problem::Missing),
                None => {}
                Some(Value::Null) if field.nullable || (field.accepts_none() && !is_strict) => {}
                Some(Value::Null) => validator.report(Problem::Null),
                Some(value) => {
                    validator.value(&field.ty, value);
                    validator.bounds(field, value);
                }
            });
        }
    }

    /// Checks the bounds of a number, or of the length of a string or a list.
    fn bounds(&mut self, field: &Field, value: &Value) {
        let Some(limits) = field.limits.filter(|_| self.has_bounds) else {
            return;
        };
        let (measured, what) = match value {
            Value::Number(number) => (number.as_f64(), ""),
            Value::String(text) => (whole(text.chars().count()), " characters"),
            Value::Array(elements) => (whole(elements.len()), " elements"),
            _ => return,
        };
        let Some(measured) = measured else { return };
        let is_in = |bound: Option<i64>, fits: fn(f64, f64) -> bool| {
            bound
                .and_then(|bound| i32::try_from(bound).ok())
                .is_none_or(|bound| fits(measured, f64::from(bound)))
        };
        if !is_in(limits.least, |value, least| value >= least) || !is_in(limits.most, |value, most| value <= most) {
            self.report(Problem::OutOfBounds(limits, what));
        }
    }

    fn map(&mut self, ty: &Type, members: &Map<String, Value>) {
        for (name, value) in members {
            self.at_member(name, |validator| validator.value(ty, value));
        }
    }

    fn elements(&mut self, ty: &Type, elements: &[Value]) {
        for (index, element) in elements.iter().enumerate() {
            let length = self.path.len();
            self.path.push_str(&format!("[{index}]"));
            self.value(ty, element);
            self.path.truncate(length);
        }
    }

    /// A union accepts a value that one of its types accepts.
    fn union(&mut self, types: &[Type], value: &Value) {
        if types.iter().all(|ty| !validate_body(ty, value).is_empty()) {
            let names: Vec<&str> = types.iter().map(type_name).collect();
            self.report(Problem::NoneOf(names.join(", ")));
        }
    }

    fn whole_number(&mut self, value: &Value) {
        let whole = matches!(value, Value::Number(number) if !number.to_string().contains(['.', 'e', 'E']));
        if !whole || (self.is_strict && value.as_i64().is_none()) {
            self.expected("a whole number");
        }
    }

    fn choice(&mut self, choices: &'static [&'static str], value: &Value) {
        if !value.as_str().is_some_and(|text| choices.contains(&text)) {
            self.report(Problem::NotOneOf(choices));
        }
    }

    fn date_time(&mut self, value: &Value) {
        if value.as_str().and_then(timestamp::parse).is_none() {
            self.expected("a date-time, for example 2024-05-28T14:07:17Z");
        }
    }

    /// A date, or a date-time, which the service accepts as well.
    fn date(&mut self, value: &Value) {
        let text = value.as_str().unwrap_or_default();
        let is_date = text.len() == 10 && timestamp::parse(&format!("{text}T00:00:00Z")).is_some();
        if !is_date && timestamp::parse(text).is_none() {
            self.expected("a date, for example 2024-05-28");
        }
    }

    fn at_member(&mut self, name: &str, validate: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        if length > 0 {
            self.path.push('.');
        }
        self.path.push_str(name);
        validate(self);
        self.path.truncate(length);
    }

    fn expected(&mut self, what: &'static str) {
        self.report(Problem::Not(what));
    }

    fn report(&mut self, problem: Problem) {
        if self.violations.len() == MAX_VIOLATIONS {
            self.unlisted += 1;
            return;
        }
        self.violations.push(Violation::at(self.path.clone(), problem));
    }
}

/// A length as a number that bounds are compared with.
fn whole(length: usize) -> Option<f64> {
    u32::try_from(length).ok().map(f64::from)
}

/// Name of a type in an error message.
const fn type_name(ty: &Type) -> &'static str {
    match ty {
        Type::Any => "any value",
        Type::Str | Type::File | Type::Choice(_) => "a string",
        Type::Float => "a number",
        Type::Date => "a date",
        Type::Map(_) => "an object",
        Type::Bool => "a boolean",
        Type::Int => "a whole number",
        Type::DateTime => "a date-time",
        Type::Object => "an object",
        Type::List(_) | Type::Sparse(_) => "an array",
        Type::Model(model) => model.name,
    }
}

#[cfg(test)]
mod tests;
