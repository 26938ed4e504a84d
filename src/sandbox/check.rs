//! Checks values of a request against the types of the tables.

use crate::schema::{Field, Kind, Model, Type};
use crate::syntax::timestamp;
use serde_json::{Map, Value};
use std::fmt;

/// What is wrong with a value, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    /// Where, for example `attributeTransforms[3].identityAttributeName`; empty for the whole value.
    path: String,
    problem: Problem,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Problem {
    Missing,
    Null,
    NotOneOf(&'static [&'static str]),
    Not(&'static str),
    NoneOf(String),
    OutOfRange(i64, i64),
    Because(String),
    /// So many further faults, which are not told.
    More(usize),
}

/// Faults that are told; a small body may have very many.
const MAX_FAULTS: usize = 100;

impl Fault {
    /// Whether something required is absent.
    pub(super) fn is_missing(&self) -> bool {
        self.problem == Problem::Missing
    }

    /// What is wrong with a parameter.
    pub(super) fn parameter(name: &str, problem: Problem) -> Self {
        Self {
            path: name.to_owned(),
            problem,
        }
    }

    /// A filter that cannot be used, and why.
    pub(super) fn filter(why: String) -> Self {
        Self {
            path: "filters".to_owned(),
            problem: Problem::Because(why),
        }
    }

    /// Sorters that cannot be used, and why.
    pub(super) fn sorters(why: String) -> Self {
        Self {
            path: "sorters".to_owned(),
            problem: Problem::Because(why),
        }
    }

    /// A patch that cannot be applied, and why.
    pub(super) fn patch(why: String) -> Self {
        Self {
            path: "The patch".to_owned(),
            problem: Problem::Because(why),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "The body" } else { &self.path };
        match &self.problem {
            Problem::Missing => write!(f, "{path} is required and should not be empty."),
            Problem::Null => write!(f, "{path} should not be null."),
            Problem::NotOneOf(choices) => write!(f, "{path} should be one of {}.", choices.join(", ")),
            Problem::Not(expected) => write!(f, "{path} should be {expected}."),
            Problem::NoneOf(expected) => write!(f, "{path} should be one of: {expected}."),
            Problem::OutOfRange(least, most) => write!(f, "{path} should be between {least} and {most}."),
            Problem::Because(why) => write!(f, "{path}: {why}."),
            Problem::More(count) => write!(f, "{count} more faults are not shown."),
        }
    }
}

/// Everything that is wrong with a body of this type. Members that the server owns are not looked at, unknown ones are
/// allowed.
pub(super) fn body(ty: &Type, value: &Value) -> Vec<Fault> {
    Check::default().done(ty, value)
}

/// The same with the members that the server owns.
pub(super) fn all_members(ty: &Type, value: &Value) -> Vec<Fault> {
    let check = Check {
        all_members: true,
        ..Check::default()
    };
    check.done(ty, value)
}

/// The same to the letter of the specification: null is taken where a member is nullable only, numbers fit into 64 bits, and
/// members that the server owns are looked at too.
pub(super) fn to_the_letter(ty: &Type, value: &Value) -> Vec<Fault> {
    let check = Check {
        to_the_letter: true,
        all_members: true,
        ..Check::default()
    };
    check.done(ty, value)
}

/// A walk over a value that notes what is wrong and where.
#[derive(Default)]
struct Check {
    to_the_letter: bool,
    all_members: bool,
    path: String,
    faults: Vec<Fault>,
    /// Faults beyond those that are told.
    untold: usize,
}

impl Check {
    fn done(mut self, ty: &Type, value: &Value) -> Vec<Fault> {
        self.value(ty, value);
        if self.untold > 0 {
            self.faults.push(Fault {
                path: String::new(),
                problem: Problem::More(self.untold),
            });
        }
        self.faults
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
            (Type::Bool, _) => self.expected("true or false"),
            (Type::Object, _) => self.expected("an object"),
            (Type::Int, value) => self.whole_number(value),
            (Type::Choice(choices), value) => self.choice(choices, value),
            (Type::DateTime | Type::Date, value) => self.date_time(value),
            (Type::List(element) | Type::Sparse(element), Value::Array(elements)) => self.elements(element, elements),
            (Type::List(_) | Type::Sparse(_), _) => self.expected("an array"),
            (Type::Map(_), Value::Object(_)) => {}
            (Type::Map(_), _) => self.expected("an object"),
            (Type::Model(model), value) => self.model(model, value),
        }
    }

    fn model(&mut self, model: &Model, value: &Value) {
        match (model.kind, value) {
            (Kind::Object(fields), Value::Object(members)) => self.members(fields, members),
            (Kind::Object(_), _) => self.expected("an object"),
            (Kind::Enum(choices), value) => self.choice(choices, value),
            (Kind::Array(element), Value::Array(elements)) => self.elements(element, elements),
            (Kind::Array(_), _) => self.expected("an array"),
            (Kind::Union(types), value) => self.union(types, value),
        }
    }

    fn members(&mut self, fields: &[Field], members: &Map<String, Value>) {
        let to_the_letter = self.to_the_letter;
        let all_members = self.all_members;
        for field in fields.iter().filter(|field| all_members || !field.read_only) {
            self.at_member(field.wire, |check| match members.get(field.wire) {
                None if field.required && !field.read_only => check.fault(Problem::Missing),
                None => {}
                Some(Value::Null) if field.nullable || (field.accepts_none() && !to_the_letter) => {}
                Some(Value::Null) => check.fault(Problem::Null),
                Some(value) => check.value(&field.ty, value),
            });
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

    /// A union takes what one of its types takes.
    fn union(&mut self, types: &[Type], value: &Value) {
        if types.iter().all(|ty| !body(ty, value).is_empty()) {
            let names: Vec<&str> = types.iter().map(name).collect();
            self.fault(Problem::NoneOf(names.join(", ")));
        }
    }

    fn whole_number(&mut self, value: &Value) {
        let whole = matches!(value, Value::Number(number) if !number.to_string().contains(['.', 'e', 'E']));
        if !whole || (self.to_the_letter && value.as_i64().is_none()) {
            self.expected("a whole number");
        }
    }

    fn choice(&mut self, choices: &'static [&'static str], value: &Value) {
        if !value.as_str().is_some_and(|text| choices.contains(&text)) {
            self.fault(Problem::NotOneOf(choices));
        }
    }

    fn date_time(&mut self, value: &Value) {
        if value.as_str().and_then(timestamp::parse).is_none() {
            self.expected("a date-time, for example 2024-05-28T14:07:17Z");
        }
    }

    fn at_member(&mut self, name: &str, check: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        if length > 0 {
            self.path.push('.');
        }
        self.path.push_str(name);
        check(self);
        self.path.truncate(length);
    }

    fn expected(&mut self, what: &'static str) {
        self.fault(Problem::Not(what));
    }

    fn fault(&mut self, problem: Problem) {
        if self.faults.len() == MAX_FAULTS {
            self.untold += 1;
            return;
        }
        self.faults.push(Fault {
            path: self.path.clone(),
            problem,
        });
    }
}

/// What a type is called in an error message.
const fn name(ty: &Type) -> &'static str {
    match ty {
        Type::Any => "any value",
        Type::Str | Type::File | Type::Choice(_) => "a string",
        Type::Float => "a number",
        Type::Bool => "a boolean",
        Type::Int => "a whole number",
        Type::DateTime => "a date-time",
        Type::Date => "a date",
        Type::Object | Type::Map(_) => "an object",
        Type::List(_) | Type::Sparse(_) => "an array",
        Type::Model(model) => model.name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::v2024::{EXPORTED_OBJECT, IDENTITY_PROFILE, JSON_PATCH_OPERATION};
    use serde_json::json;

    fn texts(model: &'static Model, value: &Value) -> Vec<String> {
        body(&Type::Model(model), value)
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    fn profile() -> Value {
        json!({"name": "Engineering", "authoritativeSource": {"id": "1", "type": "SOURCE"}})
    }

    #[test]
    fn a_profile_with_what_is_required_is_in_order() {
        assert_eq!(texts(&IDENTITY_PROFILE, &profile()), [""; 0]);
    }

    #[test]
    fn every_fault_is_told_with_its_path() {
        let value = json!({
            "authoritativeSource": {"type": "IDENTITY"},
            "priority": 1.5,
            "owner": [],
            "identityAttributeConfig": {
                "enabled": "yes",
                "attributeTransforms": [{}, {"identityAttributeName": 7}],
            },
        });
        assert_eq!(
            texts(&IDENTITY_PROFILE, &value),
            [
                "name is required and should not be empty.",
                "owner should be an object.",
                "priority should be a whole number.",
                "authoritativeSource.type should be one of SOURCE.",
                "identityAttributeConfig.enabled should be true or false.",
                "identityAttributeConfig.attributeTransforms[1].identityAttributeName should be a string.",
            ]
        );
    }

    #[test]
    fn of_many_faults_the_first_are_told_and_the_others_counted() {
        const NUMBERS: Type = Type::List(&Type::Int);
        let faults = body(&NUMBERS, &vec![json!("x"); 1_000_000].into());
        assert_eq!(faults.len(), MAX_FAULTS + 1);
        let last = faults.last().map(ToString::to_string);
        assert_eq!(last.as_deref(), Some("999900 more faults are not shown."));
    }

    #[test]
    fn null_is_taken_where_a_member_is_optional_or_nullable_only() {
        let mut value = profile();
        value["owner"] = Value::Null;
        value["priority"] = Value::Null;
        assert_eq!(texts(&IDENTITY_PROFILE, &value), [""; 0]);
        value["authoritativeSource"] = Value::Null;
        assert_eq!(
            texts(&IDENTITY_PROFILE, &value),
            ["authoritativeSource should not be null."]
        );
    }

    #[test]
    fn what_the_server_owns_and_what_nobody_knows_is_not_looked_at() {
        let mut value = profile();
        value["created"] = json!("yesterday");
        value["favouriteColour"] = json!(["blue"]);
        assert_eq!(texts(&IDENTITY_PROFILE, &value), [""; 0]);
    }

    #[test]
    fn a_date_that_is_none_is_told() {
        let mut faults = body(&Type::DateTime, &json!("Mon Aug 21 14:57:39 CDT 2023"));
        assert_eq!(faults.len(), 1);
        faults = body(&Type::DateTime, &json!("2024-02-29T00:00:00Z"));
        assert_eq!(faults, []);
    }

    #[test]
    fn a_number_of_any_size_is_whole_without_fraction_and_exponent() {
        let whole: Value = serde_json::from_str("123456789012345678901234567890").unwrap_or_default();
        assert_eq!(body(&Type::Int, &whole), []);
        assert_eq!(body(&Type::Int, &json!(1.0)).len(), 1);
    }

    #[test]
    fn a_union_takes_what_one_of_its_types_takes() {
        let patch = |value: Value| json!({"op": "add", "path": "/description", "value": value});
        assert_eq!(
            texts(&JSON_PATCH_OPERATION, &patch(json!(["a", 1, {"b": null}]))),
            [""; 0]
        );
        assert_eq!(
            texts(&JSON_PATCH_OPERATION, &json!({"op": "spoil", "path": "/"})).len(),
            1
        );
    }

    #[test]
    fn a_body_that_is_no_object_has_no_path() {
        assert_eq!(texts(&EXPORTED_OBJECT, &json!(3)), ["The body should be an object."]);
    }
}
