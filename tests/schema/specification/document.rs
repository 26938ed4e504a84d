//! The facts in an OpenAPI document.

use crate::Facts;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Collects the facts in an OpenAPI document.
pub(crate) struct Document<'a> {
    root: &'a Value,
    facts: Facts,
}

impl<'a> Document<'a> {
    pub(crate) fn new(root: &'a Value) -> Self {
        let facts = Facts::new();
        Self { root, facts }
    }

    pub(crate) fn facts(mut self) -> Facts {
        for (name, schema) in object(&self.root["components"]["schemas"]) {
            self.schema(name, schema);
        }
        for (path, methods) in object(&self.root["paths"]) {
            for (method, operation) in object(methods) {
                self.operation(&method.to_uppercase(), path, operation);
            }
        }
        self.facts
    }

    /// Facts on a schema that has a class.
    fn schema(&mut self, name: &str, schema: &'a Value) {
        let members = self.members(name, schema);
        let fact = if members.is_empty() {
            self.type_name(schema, name)
        } else {
            let names: Vec<_> = members.iter().map(|(name, _)| name.as_str()).collect();
            format!("object of {}", names.join(", "))
        };
        self.facts.insert(name.to_owned(), fact);
        for (member, fact) in members {
            self.facts.insert(format!("{name}.{member}"), fact);
        }
    }

    /// Names of the members and the facts on them, with those of the parts of an `allOf`.
    fn members(&mut self, name: &str, schema: &'a Value) -> Vec<(String, String)> {
        let mut members = Vec::new();
        for part in schema["allOf"].as_array().into_iter().flatten() {
            // The official SDK's generator names the classes of members after the schema and the way to them.
            let part_name = if part.get("$ref").is_some() {
                name.to_owned()
            } else {
                format!("{name}AllOf")
            };
            members.extend(self.members(&part_name, self.resolve(part)));
        }
        if let Some(properties) = schema["properties"].as_object() {
            for (property, value) in properties {
                let fact = self.member_fact(name, property, value, &schema["required"]);
                members.push((property.clone(), fact));
            }
        }
        members
    }

    fn member_fact(&mut self, schema: &str, property: &str, value: &'a Value, required: &Value) -> String {
        let mut fact = self.type_name(value, &format!("{schema}{}", capitalised(property)));
        let target = self.resolve(value);
        let is_required = required
            .as_array()
            .is_some_and(|names| names.iter().any(|name| name == property));
        let is = |word: &str| value[word] == true || target[word] == true;
        for (holds, word) in [
            (is_required, ", required"),
            (is("nullable"), ", nullable"),
            (is("readOnly"), ", read-only"),
        ] {
            fact.push_str(if holds { word } else { "" });
        }
        if let Some(default) = value.get("default") {
            fact.push_str(&format!(", default {default}"));
        }
        fact
    }

    /// A type in words; `name` is that of the class which an inline schema gets.
    fn type_name(&mut self, schema: &'a Value, name: &str) -> String {
        if let Some(reference) = schema["$ref"].as_str() {
            return reference.rsplit('/').next().unwrap_or_default().to_owned();
        }
        if schema.get("properties").is_some() {
            self.schema(name, schema);
            return name.to_owned();
        }
        if let Some(types) = schema["oneOf"].as_array().or(schema["anyOf"].as_array()) {
            let types: Vec<_> = types.iter().map(|ty| self.type_name(ty, name)).collect();
            self.facts
                .insert(name.to_owned(), format!("one of {}", types.join(", ")));
            return name.to_owned();
        }
        if schema["type"] == "array" {
            return format!("array of {}", self.type_name(&schema["items"], &format!("{name}Inner")));
        }
        scalar(schema)
    }

    fn operation(&mut self, method: &str, path: &str, operation: &'a Value) {
        let id = text(&operation["operationId"]);
        self.facts.insert(id.to_owned(), format!("{method} {path}"));
        self.parameters(id, operation);
        if let Some(body) = operation.get("requestBody") {
            let (media, schema) = content(body);
            let required = if body["required"] == true { ", required" } else { "" };
            let ty = self.type_name(schema, &format!("{}Request", capitalised(id)));
            self.facts
                .insert(format!("{id} body"), format!("{media}: {ty}{required}"));
        }
        for (status, response) in object(&operation["responses"]) {
            let (_, schema) = content(self.resolve(response));
            let ty = self.type_name(schema, &format!("{status}Response"));
            self.facts.insert(format!("{id} response {status}"), ty);
        }
        self.security(id, operation);
    }

    fn parameters(&mut self, id: &str, operation: &'a Value) {
        let mut names = Vec::new();
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let parameter = self.resolve(parameter);
            let name = text(&parameter["name"]);
            names.push(name);
            let schema = &parameter["schema"];
            let mut fact = format!("{}, {}", text(&parameter["in"]), scalar(schema));
            if parameter["required"] == true {
                fact.push_str(", required");
            }
            for (key, word) in [("default", "default"), ("minimum", "at least"), ("maximum", "at most")] {
                if let Some(value) = schema.get(key) {
                    fact.push_str(&format!(", {word} {value}"));
                }
            }
            self.facts.insert(format!("{id} parameter {name}"), fact);
        }
        self.facts.insert(format!("{id} parameters"), names.join(", "));
    }

    fn security(&mut self, id: &str, operation: &'a Value) {
        let (mut kinds, mut scopes) = (BTreeSet::new(), BTreeSet::new());
        for way in operation["security"].as_array().into_iter().flatten() {
            for (kind, needed) in object(way) {
                kinds.insert(kind.as_str());
                scopes.extend(needed.as_array().into_iter().flatten().map(text));
            }
        }
        let joined = |words: BTreeSet<&str>| words.into_iter().collect::<Vec<_>>().join(", ");
        self.facts.insert(format!("{id} authorization"), joined(kinds));
        self.facts.insert(format!("{id} scope"), joined(scopes));
    }

    fn resolve(&self, value: &'a Value) -> &'a Value {
        match value["$ref"].as_str() {
            Some(reference) => self.root.pointer(reference.trim_start_matches('#')).unwrap(),
            None => value,
        }
    }
}

fn scalar(schema: &Value) -> String {
    let Some(ty) = schema["type"].as_str() else {
        return "any".to_owned();
    };
    if let Some(values) = schema["enum"].as_array() {
        let values: Vec<_> = values.iter().map(|value| value.as_str().unwrap_or("null")).collect();
        return format!("one of the {ty}s {}", values.join(", "));
    }
    match schema["format"].as_str() {
        Some(format) => format!("{ty} ({format})"),
        None => ty.to_owned(),
    }
}

/// Media type and schema of a body, which has one of each.
fn content(body: &Value) -> (&str, &Value) {
    let content = object(&body["content"]);
    assert_eq!(content.len(), 1, "a body with several media types: {body}");
    let (media, value) = content.iter().next().unwrap();
    (media, &value["schema"])
}

fn object(value: &Value) -> &Map<String, Value> {
    value.as_object().unwrap_or_else(|| panic!("not an object: {value}"))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("not a string: {value}"))
}

fn capitalised(name: &str) -> String {
    let mut characters = name.chars();
    characters
        .next()
        .map(|first| first.to_uppercase().to_string())
        .unwrap_or_default()
        + characters.as_str()
}
