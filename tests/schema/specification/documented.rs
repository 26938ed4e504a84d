//! The facts in an OpenAPI document, read without the script that writes the schema files.

use super::Facts;
use super::declared::sorted;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Facts by what they are about. Several, where a class stands for schemas that differ.
pub(super) type Alternatives = BTreeMap<String, BTreeSet<String>>;

/// Collects the facts in an OpenAPI document whose schemas and operations have the names of the official SDK.
pub(super) struct Document<'a> {
    root: &'a Value,
    /// Further names of classes, each with the class.
    aliases: &'a Facts,
    facts: Alternatives,
    /// Schemas that are collected already, by address.
    seen: BTreeSet<usize>,
}

impl<'a> Document<'a> {
    pub(super) fn facts(root: &'a Value, aliases: &'a Facts) -> Alternatives {
        let mut document = Self {
            root,
            aliases,
            facts: Alternatives::new(),
            seen: BTreeSet::new(),
        };
        for (path, verbs) in object(&root["paths"]) {
            for (verb, operation) in object(verbs)
                .iter()
                .filter(|(_, operation)| operation.get("x-python").is_some())
            {
                document.operation(&verb.to_uppercase(), path, operation);
            }
        }
        document.search(root);
        document.facts
    }

    /// Collects every schema that has a class, wherever it stands.
    fn search(&mut self, node: &'a Value) {
        match node {
            Value::Object(members) => {
                if let Some(name) = members.get("x-python").and_then(Value::as_str) {
                    self.named(name, node);
                }
                members.values().for_each(|member| self.search(member));
            }
            Value::Array(elements) => elements.iter().for_each(|element| self.search(element)),
            _ => {}
        }
    }

    fn add(&mut self, about: String, fact: String) {
        self.facts.entry(about).or_default().insert(fact);
    }

    /// A schema that has a class.
    fn named(&mut self, name: &str, node: &'a Value) -> String {
        let name = self.aliases.get(&format!("{name} is")).map_or(name, String::as_str);
        if !self.seen.insert(std::ptr::from_ref(node).addr()) {
            return name.to_owned();
        }
        for also in node["x-python-also"]
            .as_array()
            .into_iter()
            .flatten()
            .filter(|also| *also != name)
        {
            self.add(format!("{} is", text(also)), name.to_owned());
        }
        let fact = if node["enum"].is_array() {
            format!("string out of {}", values(node))
        } else if let Some(choices) = node["oneOf"].as_array().or(node["anyOf"].as_array()) {
            let types: Vec<String> = choices.iter().map(|choice| self.type_name(choice)).collect();
            let by = node["discriminator"]["propertyName"]
                .as_str()
                .map(|by| format!(" by {by}"));
            format!("one of {}{}", types.join(", "), by.unwrap_or_default())
        } else if node["type"] == "array" {
            format!("array of {}", self.type_name(&node["items"]))
        } else {
            self.members_of(name, node)
        };
        self.add(name.to_owned(), fact);
        name.to_owned()
    }

    fn members_of(&mut self, name: &str, node: &'a Value) -> String {
        let mut members = BTreeMap::new();
        let mut required = BTreeSet::new();
        self.collect(node, &mut members, &mut required);
        for (wire, member) in &members {
            let fact = self.use_of(member, required.contains(wire.as_str()));
            self.add(format!("{name}.{wire}"), fact);
        }
        let names: Vec<&str> = members.keys().map(String::as_str).collect();
        let open = match &node["additionalProperties"] {
            Value::Bool(true) => "open ",
            Value::Object(_) => "open ",
            _ => "",
        };
        format!("{open}object of {}", sorted(&names))
    }

    /// Members and names of the required ones, with those of the parts of an `allOf`.
    fn collect(&self, node: &'a Value, members: &mut BTreeMap<String, &'a Value>, required: &mut BTreeSet<&'a str>) {
        let node = self.resolve(node);
        for part in node["allOf"].as_array().into_iter().flatten() {
            self.collect(part, members, required);
        }
        required.extend(node["required"].as_array().into_iter().flatten().map(text));
        if let Some(properties) = node["properties"].as_object() {
            members.extend(properties.iter().map(|(name, member)| (name.clone(), member)));
        }
    }

    /// A member's or parameter's type, and what holds of it.
    fn use_of(&mut self, node: &'a Value, required: bool) -> String {
        let target = self.resolve(node);
        let is = |word: &str| node[word] == true || target[word] == true;
        let mut fact = self.type_name(node);
        for (holds, word) in [
            (required, ", required"),
            (is("nullable"), ", nullable"),
            (is("readOnly"), ", read-only"),
            (target["deprecated"] == true, ", deprecated"),
        ] {
            fact.push_str(if holds { word } else { "" });
        }
        for (keys, word) in [
            (["minLength", "minimum", "minItems"], "at least"),
            (["maxLength", "maximum", "maxItems"], "at most"),
        ] {
            if let Some(bound) = keys.iter().find_map(|key| target.get(key)) {
                fact.push_str(&format!(", {word} {}", bound.as_f64().unwrap_or_default()));
            }
        }
        match &target["default"] {
            Value::Null => {}
            Value::String(text) => fact.push_str(&format!(", default {text}")),
            Value::Object(_) => {}
            default => fact.push_str(&format!(", default {default}")),
        }
        fact
    }

    fn type_name(&mut self, node: &'a Value) -> String {
        let node = self.resolve(node);
        if let Some(name) = node["x-python"].as_str() {
            return self.named(name, node);
        }
        if node["enum"].is_array() && (node["type"] == "string" || node["type"].is_null()) {
            return format!("string out of {}", values(node));
        }
        if node["type"] == "array" && node.get("items").is_none() {
            return "array of any".to_owned();
        }
        if let Some(items) = node
            .get("items")
            .filter(|_| node["type"] == "array" || node["type"].is_null())
        {
            let null = if self.resolve(items)["nullable"] == true {
                " or null"
            } else {
                ""
            };
            return format!("array of {}{null}", self.type_name(items));
        }
        if let Some([only]) = node["allOf"].as_array().map(Vec::as_slice) {
            return self.type_name(only);
        }
        if let Some(extra @ Value::Object(members)) = node.get("additionalProperties")
            && !members.is_empty()
        {
            let value = self.type_name(extra);
            return if value == "any" || value == "object" {
                "object".to_owned()
            } else {
                format!("map of {value}")
            };
        }
        plain(node)
    }

    fn operation(&mut self, verb: &str, path: &str, operation: &'a Value) {
        let python = &operation["x-python"];
        let id = format!("{}.{}", text(&python["api"]), text(&python["method"]));
        let mut filled = path.to_owned();
        if let Some(fill) = operation["x-path"]["fill"].as_object() {
            for (place, parameter) in fill {
                filled = filled.replace(&format!("{{{place}}}"), &format!("{{{}}}", text(parameter)));
            }
        }
        self.add(id.clone(), format!("{verb} {filled}"));
        self.add(
            format!("{id} id"),
            operation["operationId"].as_str().unwrap_or_default().to_owned(),
        );
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            self.parameter(&id, self.resolve(parameter));
        }
        if let Some(body) = operation.get("requestBody") {
            self.body(&id, self.resolve(body));
        }
        for (status, response) in object(&operation["responses"]) {
            let fact = self.response(self.resolve(response));
            self.add(format!("{id} response {status}"), fact);
        }
        self.security(&id, operation.get("security").unwrap_or(&self.root["security"]));
        if operation["deprecated"] == true {
            self.add(format!("{id} deprecated"), "true".to_owned());
        }
    }

    fn parameter(&mut self, id: &str, parameter: &'a Value) {
        let name = text(&parameter["name"]);
        let fact = self.use_of(&parameter["schema"], parameter["required"] == true);
        self.add(
            format!("{id} parameter {name}"),
            format!("{}, {fact}", text(&parameter["in"])),
        );
        if let Some(filters) = parameter["x-filters"].as_object() {
            for (field, compares) in filters {
                let compares: Vec<&str> = compares.as_array().into_iter().flatten().map(text).collect();
                self.add(format!("{id} filter {field}"), sorted(&compares));
            }
        }
        if let Some(sorters) = parameter["x-sorters"].as_array().filter(|sorters| !sorters.is_empty()) {
            let sorters: Vec<&str> = sorters.iter().map(text).collect();
            self.add(format!("{id} sorters"), sorted(&sorters));
        }
    }

    fn body(&mut self, id: &str, body: &'a Value) {
        for (media, content) in object(&body["content"]) {
            if media == "multipart/form-data" {
                let mut members = BTreeMap::new();
                let mut required = BTreeSet::new();
                self.collect(&content["schema"], &mut members, &mut required);
                for (wire, member) in members {
                    let fact = self.use_of(member, required.contains(wire.as_str()));
                    self.add(format!("{id} form {wire}"), fact);
                }
                continue;
            }
            let required = if body["required"] == true { ", required" } else { "" };
            let fact = format!("{media}: {}{required}", self.type_name(&content["schema"]));
            self.add(format!("{id} body"), fact);
        }
    }

    fn response(&mut self, response: &'a Value) -> String {
        let Some(content) = response["content"].as_object().filter(|content| !content.is_empty()) else {
            return "nothing".to_owned();
        };
        let schema = content.values().find_map(|content| content.get("schema"));
        let ty = schema.map_or_else(|| "nothing".to_owned(), |schema| self.type_name(schema));
        let media: Vec<&str> = content.keys().map(String::as_str).collect();
        if ty == "nothing" && media == ["application/json"] {
            return ty;
        }
        format!("{ty} as {}", media.join(", "))
    }

    fn security(&mut self, id: &str, security: &'a Value) {
        let (mut kinds, mut scopes) = (BTreeSet::new(), BTreeSet::new());
        for (kind, needed) in security.as_array().into_iter().flatten().flat_map(object) {
            kinds.insert(if kind == "applicationAuth" {
                "application"
            } else {
                "user"
            });
            scopes.extend(needed.as_array().into_iter().flatten().map(text));
        }
        let kinds: Vec<&str> = kinds.into_iter().collect();
        let scopes: Vec<&str> = scopes.into_iter().map(str::trim).collect();
        self.add(format!("{id} authorization"), kinds.join(", "));
        self.add(format!("{id} scopes"), scopes.join(", "));
    }

    fn resolve(&self, mut node: &'a Value) -> &'a Value {
        while let Some(reference) = node["$ref"].as_str() {
            node = self.root.pointer(reference.trim_start_matches('#')).unwrap();
        }
        node
    }
}

fn plain(node: &Value) -> String {
    match (node["type"].as_str(), node["format"].as_str()) {
        (Some("string"), Some(format @ ("date-time" | "date" | "binary"))) => format.to_owned(),
        (Some(ty @ ("string" | "integer" | "number" | "boolean")), _) => ty.to_owned(),
        (Some("object"), _) => "object".to_owned(),
        _ if node.get("properties").is_some() || node.get("oneOf").is_some() => "object".to_owned(),
        _ => "any".to_owned(),
    }
}

fn values(node: &Value) -> String {
    let values = node["enum"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|value| !value.is_null());
    let texts = values.map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    texts.collect::<Vec<_>>().join(", ")
}

fn object(value: &Value) -> &Map<String, Value> {
    value.as_object().unwrap_or_else(|| panic!("not an object: {value}"))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("not a string: {value}"))
}
