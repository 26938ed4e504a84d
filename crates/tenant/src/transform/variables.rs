//! The variables of a transform's templates.

use super::budget::{LOOK_UP, check_length};
use super::engine::GivenAttributes;
use super::error::{Error, PathStep};
use super::json::weight;
use super::person;
use super::velocity::{self, Context};
use serde_json::Value;

/// Attributes that are never variables of templates.
pub(super) const RESERVED: [&str; 2] = ["value", "requiresPeriodicRefresh"];

/// Variables that every template has.
pub(super) const SURROUNDING: [&str; 3] = ["identity", "accounts", "oldValue"];

/// A transform's attributes are the variables of its templates, each computed once; beside them are `$identity`, `$accounts` and
/// `$oldValue`.
impl Context for GivenAttributes<'_> {
    fn variable(&self, name: &str) -> Result<Option<velocity::Value>, Error> {
        if let Some(known) = self.variables.borrow().get(name) {
            let value = known
                .as_ref()
                .ok_or_else(|| format!("Error rendering template: ${name} refers to itself."))?;
            self.charge(1)?;
            return Ok(Some(value.clone()));
        }
        let Some(attribute) = self.member(name).filter(|_| !RESERVED.contains(&name)) else {
            return self.surrounding(name);
        };
        self.variables.borrow_mut().insert(name.to_owned(), None);
        let value = self.within(name, None, || self.variable_of(attribute));
        match value {
            Ok(value) => {
                self.variables.borrow_mut().insert(name.to_owned(), Some(value.clone()));
                Ok(Some(value))
            }
            Err(error) => {
                self.variables.borrow_mut().remove(name);
                Err(error)
            }
        }
    }

    fn person(&self, uid: &str) -> Result<Option<velocity::Value>, Error> {
        Ok(self.another(uid)?.map(|attributes| person::of(&attributes, &[])))
    }

    fn list(&self, elements: Vec<velocity::Value>) -> Result<velocity::Value, Error> {
        velocity::Value::list(elements, false, self.budget())
    }

    fn took(&self, branch: &dyn Fn() -> String) {
        if let Some(tracer) = self.tracer() {
            tracer.took(branch());
        }
    }
}

impl GivenAttributes<'_> {
    /// The value of a template with one more variable.
    pub(super) fn render_with(&self, template: &str, name: &str, value: &str) -> Result<String, Error> {
        let context = WithOne {
            given: self,
            name,
            value,
        };
        velocity::render(template, &context, self.limits())
    }

    /// A JSON value as a value of templates.
    fn variable_of(&self, value: &Value) -> Result<velocity::Value, Error> {
        Ok(match value {
            Value::Array(elements) => {
                let elements = elements
                    .iter()
                    .enumerate()
                    .map(|(index, element)| self.inside(&PathStep::Index(index), || self.variable_of(element)));
                velocity::Value::list(elements.collect::<Result<_, _>>()?, false, self.budget())?
            }
            Value::Object(members) if !members.contains_key("type") => {
                let members = members.iter().map(|(name, member)| {
                    let value = self.inside(&PathStep::Name(name.clone()), || self.variable_of(member))?;
                    Ok((velocity::Value::text(name), value))
                });
                velocity::Value::map(members.collect::<Result<_, Error>>()?, self.budget())?
            }
            Value::String(_) | Value::Object(_) => match self.resolve(value)? {
                Some(text) => velocity::Value::text(&text),
                None => velocity::Value::Null,
            },
            plain => velocity::Value::plain(plain),
        })
    }

    /// The variables that every template has.
    fn surrounding(&self, name: &str) -> Result<Option<velocity::Value>, Error> {
        let subject = self.subject();
        match name {
            "identity" => {
                self.charge(LOOK_UP + subject.identity.values().map(weight).sum::<usize>())?;
                Ok(Some(person::of(&subject.identity, &subject.accounts)))
            }
            "accounts" => {
                self.charge(LOOK_UP)?;
                let links = subject.accounts.iter().map(person::link).collect();
                velocity::Value::list(links, false, self.budget()).map(Some)
            }
            "oldValue" => {
                let old = self.old_value();
                check_length(old.map_or(0, str::len))?;
                Ok(old.map(velocity::Value::text))
            }
            _ => Ok(None),
        }
    }
}

/// The variables of a transform, and one more.
struct WithOne<'a> {
    given: &'a GivenAttributes<'a>,
    name: &'a str,
    value: &'a str,
}

impl Context for WithOne<'_> {
    fn variable(&self, name: &str) -> Result<Option<velocity::Value>, Error> {
        if name == self.name {
            return Ok(Some(velocity::Value::text(self.value)));
        }
        self.given.variable(name)
    }

    fn person(&self, uid: &str) -> Result<Option<velocity::Value>, Error> {
        self.given.person(uid)
    }

    fn list(&self, elements: Vec<velocity::Value>) -> Result<velocity::Value, Error> {
        self.given.list(elements)
    }

    fn took(&self, branch: &dyn Fn() -> String) {
        self.given.took(branch);
    }
}
