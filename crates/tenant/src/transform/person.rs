//! `$identity` and its accounts in templates: the getters of `sailpoint.object.Identity` and `sailpoint.object.Link`.

use super::error::Error;
use super::json::as_text;
use super::sources::source_of;
use super::subject::Account;
use super::velocity::{Context, Object, Value};
use serde_json::Map;
use std::rc::Rc;

type PersonAttributes = Map<String, serde_json::Value>;

/// Getters of an identity, and the attributes that they give; the first one that is there counts.
const GETTERS: &[(&str, &[&str])] = &[
    ("getId", &["id"]),
    ("getName", &["uid", "name"]),
    ("getUid", &["uid"]),
    ("getDisplayName", &["displayName", "name"]),
    ("getDisplayableName", &["displayName", "name", "uid"]),
    ("getFirstname", &["firstname"]),
    ("getLastname", &["lastname"]),
    ("getEmail", &["email"]),
    ("getType", &["type"]),
    ("getCreated", &["created"]),
];

/// An identity with its accounts.
pub(super) fn of(attributes: &PersonAttributes, accounts: &[Account]) -> Value {
    Value::Object(Rc::new(Person {
        attributes: attributes.clone(),
        links: accounts.iter().map(link).collect(),
        sources: accounts
            .iter()
            .map(|account| [account.source_id.clone(), account.source_name.clone()])
            .collect(),
    }))
}

/// An account.
pub(super) fn link(account: &Account) -> Value {
    Value::Object(Rc::new(Link(account.clone())))
}

#[derive(Debug)]
struct Person {
    attributes: PersonAttributes,
    links: Vec<Value>,
    /// Id and name of the source of each account.
    sources: Vec<[String; 2]>,
}

/// The values of an attribute: of a list all, of others the text.
fn attribute(attributes: &PersonAttributes, name: &str) -> Value {
    match attributes.get(name) {
        Some(value @ serde_json::Value::Array(_)) => as_text(value).map_or(Value::Null, |text| Value::text(&text)),
        Some(value) => Value::plain(value),
        None => Value::Null,
    }
}

impl Person {
    fn getter(&self, name: &str) -> Option<Value> {
        let names = GETTERS.iter().find(|(getter, _)| *getter == name)?.1;
        let found = names.iter().map(|name| attribute(&self.attributes, name));
        Some(
            found
                .into_iter()
                .find(|value| !matches!(value, Value::Null))
                .unwrap_or(Value::Null),
        )
    }

    fn full_name(&self) -> Value {
        let parts = ["firstname", "lastname"].map(|name| self.attributes.get(name).and_then(as_text));
        Value::text(&parts.into_iter().flatten().collect::<Vec<_>>().join(" "))
    }

    fn manager(&self, context: &dyn Context) -> Result<Value, Error> {
        let Some(uid) = self.attributes.get("manager").and_then(as_text) else {
            return Ok(Value::Null);
        };
        Ok(context.person(&uid)?.unwrap_or(Value::Null))
    }

    /// The accounts at a source.
    fn links_at(&self, id: &Value, name: &Value) -> Vec<Value> {
        let is = |wanted: &Value, own: &String| matches!(wanted, Value::Text(text) if **text == **own);
        let at = self.links.iter().zip(&self.sources);
        let is_named = |own: &String| matches!(name, Value::Text(text) if source_of(text) == own);
        let at = at.filter(|(_, [source, source_name])| {
            is(id, source) || is(id, source_name) || is(name, source_name) || is_named(source_name)
        });
        at.map(|(link, _)| link.clone()).collect()
    }

    fn is_true(&self, name: &str) -> Value {
        let text = self.attributes.get(name).and_then(as_text);
        Value::Flag(text.is_some_and(|text| text.eq_ignore_ascii_case("true")))
    }
}

impl Object for Person {
    fn class(&self) -> &'static str {
        "sailpoint.object.Identity"
    }

    fn text(&self) -> String {
        format!("{}@0", self.class())
    }

    fn call(&self, name: &str, arguments: &[Value], context: &dyn Context) -> Option<Result<Value, Error>> {
        let found = match (name, arguments) {
            ("getAttribute" | "getStringAttribute", [Value::Text(name)]) => Ok(attribute(&self.attributes, name)),
            ("getManager", []) => self.manager(context),
            ("getManagerStatus" | "isManagerStatus", []) => Ok(self.is_true("managerStatus")),
            ("isInactive", []) => Ok(self.is_true("inactive")),
            ("getFullName", []) => Ok(self.full_name()),
            ("getLinks", []) => context.list(self.links.clone()),
            ("getLinksByAppIdOrName", [id, name]) => context.list(self.links_at(id, name)),
            (getter, []) => Ok(self.getter(getter)?),
            _ => return None,
        };
        Some(found)
    }

    fn property(&self, name: &str, context: &dyn Context) -> Option<Result<Value, Error>> {
        if self.attributes.contains_key(name) && name != "manager" {
            return Some(Ok(attribute(&self.attributes, name)));
        }
        self.call(&getter(name), &[], context)
    }
}

/// `getName` for `name`.
fn getter(property: &str) -> String {
    let mut letters = property.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    "get".chars().chain(first).chain(letters).collect()
}

#[derive(Debug)]
struct Link(Account);

impl Object for Link {
    fn class(&self) -> &'static str {
        "sailpoint.object.Link"
    }

    fn text(&self) -> String {
        format!("{}@0", self.class())
    }

    fn call(&self, name: &str, arguments: &[Value], _context: &dyn Context) -> Option<Result<Value, Error>> {
        let own = |text: &str| {
            if text.is_empty() {
                Value::Null
            } else {
                Value::text(text)
            }
        };
        Some(Ok(match (name, arguments) {
            ("getAttribute" | "getStringAttribute", [Value::Text(name)]) => attribute(&self.0.attributes, name),
            ("getNativeIdentity", []) => own(&self.0.native_identity),
            ("getDisplayName" | "getDisplayableName", []) => own(&self.0.display_name),
            ("getApplicationName", []) => own(&self.0.source_name),
            ("getApplicationId", []) => own(&self.0.source_id),
            ("getCreated", []) => own(&self.0.created),
            _ => return None,
        }))
    }

    fn property(&self, name: &str, context: &dyn Context) -> Option<Result<Value, Error>> {
        self.call(&getter(name), &[], context)
    }
}
