//! Compares the tables with the OpenAPI document of the service, fact by fact. What differs is listed with its reason.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking; the document's shape is part of what is tested"
)]

use sailpoint::schema::v2024::V2024;
use sailpoint::schema::{Default, Field, ModelKind, Operation, Parameter, ParameterLocation, Type};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::PathBuf;

/// Facts by what they are about, for example `IdentityProfile.name` -> `string, required, nullable`.
type Facts = BTreeMap<String, String>;

/// A difference that we know of, and why it is there.
enum Known {
    /// The document has one fact, the tables another; empty for none.
    Differs(&'static str, &'static str, &'static str, &'static str),
    /// A schema of the document has another name in the tables.
    Renamed(&'static str, &'static str, &'static str),
    /// A schema of the document has no model.
    Without(&'static str, &'static str),
}

use Known::{Differs, Renamed, Without};

const WHOLE: &str = "whole numbers are taken and kept at any size";
const SORTED: &str = "the format says how to write the text, not what its type is";
const EXPERIMENTAL: &str = "the documentation page has the header, the document has not";
const OFFICIAL: &str = "the official SDK has this class name, from the first operation that it met the schema in";

/// Every difference between the document and the tables.
const KNOWN: &[Known] = &[
    Renamed(
        "IdentityProfileBulkDelete",
        "RequestBody",
        "the documented script has this name",
    ),
    Renamed(
        "JsonPatchOperationValue",
        "UpdateMultiHostSourcesRequestInnerValue",
        OFFICIAL,
    ),
    Renamed("JsonPatchOperationValueInner", "ArrayInner", OFFICIAL),
    Renamed("401Response", "ListAccessProfiles401Response", OFFICIAL),
    Renamed("429Response", "ListAccessProfiles429Response", OFFICIAL),
    Without(
        "BaseCommonDto",
        "its members are declared in the models that it is part of",
    ),
    Without(
        "ErrorMessageDtoList",
        "an array of messages is declared where it is used",
    ),
    Differs(
        "IdentityAttributePreview.errorMessages",
        "ErrorMessageDtoList",
        "array of ErrorMessageDto",
        "an array of messages is declared where it is used",
    ),
    Differs(
        "LocaleOrigin",
        "one of the strings DEFAULT, REQUEST, null",
        "one of the strings DEFAULT, REQUEST",
        "null is not a member of the enumeration: its field is nullable",
    ),
    Differs(
        "JsonPatchOperation",
        "object of op, path, value",
        "object of op, path, value, from",
        "move and copy need `from` (RFC 6902, 4.4 and 4.5)",
    ),
    Differs(
        "JsonPatchOperation.from",
        "",
        "string",
        "move and copy need `from` (RFC 6902, 4.4 and 4.5)",
    ),
    Differs("IdentityProfile.priority", "integer (int64)", "integer", WHOLE),
    Differs("IdentityProfile.identityCount", "integer (int32)", "integer", WHOLE),
    Differs(
        "IdentityProfileExportedObject.version",
        "integer (int32)",
        "integer",
        WHOLE,
    ),
    Differs(
        "listIdentityProfiles parameter limit",
        "query, integer (int32), default 250, at least 0, at most 250",
        "query, integer, default 250, at least 0, at most 250",
        WHOLE,
    ),
    Differs(
        "listIdentityProfiles parameter offset",
        "query, integer (int32), default 0, at least 0",
        "query, integer, default 0, at least 0, at most 2147483647",
        "the format is given as a range",
    ),
    Differs(
        "listIdentityProfiles parameter sorters",
        "query, string (comma-separated)",
        "query, string",
        SORTED,
    ),
    Differs(
        "exportIdentityProfiles parameter limit",
        "query, integer (int32), default 250, at least 0, at most 250",
        "query, integer, default 250, at least 0, at most 250",
        WHOLE,
    ),
    Differs(
        "exportIdentityProfiles parameter offset",
        "query, integer (int32), default 0, at least 0",
        "query, integer, default 0, at least 0, at most 2147483647",
        "the format is given as a range",
    ),
    Differs(
        "exportIdentityProfiles parameter sorters",
        "query, string (comma-separated)",
        "query, string",
        SORTED,
    ),
    Differs(
        "generateIdentityPreview parameters",
        "",
        "X-SailPoint-Experimental",
        EXPERIMENTAL,
    ),
    Differs(
        "generateIdentityPreview parameter X-SailPoint-Experimental",
        "",
        "header, string, default 'true'",
        EXPERIMENTAL,
    ),
    Differs("generateIdentityPreview experimental", "", "true", EXPERIMENTAL),
];

#[test]
fn the_tables_say_what_the_document_says() {
    let Some(document) = document() else { return };
    let declared = declared();
    let mut documented = Document::new(&document).facts();
    for known in KNOWN {
        match *known {
            Renamed(from, to, reason) => rename(&mut documented, from, to, reason),
            Without(schema, reason) => remove(&mut documented, schema, reason),
            Differs(..) => {}
        }
    }
    let listed: BTreeMap<_, _> = KNOWN.iter().filter_map(listed_difference).collect();
    let found = differences(&documented, &declared);
    let unlisted: String = found
        .iter()
        .filter(|found| !listed.contains_key(*found))
        .map(in_words)
        .collect();
    assert!(unlisted.is_empty(), "differences that are not listed:\n{unlisted}");
    let gone = listed.iter().filter(|(difference, _)| !found.contains(*difference));
    let gone: String = gone.map(|(difference, reason)| in_words(difference) + reason).collect();
    assert!(
        gone.is_empty(),
        "listed differences that are not there any more:\n{gone}"
    );
}

/// The subject of a fact, its value in the document, and its value in the tables.
type Difference = (String, String, String);

fn differences(documented: &Facts, declared: &Facts) -> BTreeSet<Difference> {
    let fact = |facts: &Facts, about: &str| facts.get(about).cloned().unwrap_or_default();
    let all: BTreeSet<_> = documented.keys().chain(declared.keys()).cloned().collect();
    all.into_iter()
        .map(|about| {
            let (left, right) = (fact(documented, &about), fact(declared, &about));
            (about, left, right)
        })
        .filter(|(_, left, right)| left != right)
        .collect()
}

fn listed_difference(known: &Known) -> Option<(Difference, &'static str)> {
    match *known {
        Differs(about, document, tables, reason) => {
            Some(((about.to_owned(), document.to_owned(), tables.to_owned()), reason))
        }
        Renamed(..) | Without(..) => None,
    }
}

fn in_words((about, document, tables): &Difference) -> String {
    format!("  {about}\n    document: {document}\n    tables:   {tables}\n")
}

fn rename(facts: &mut Facts, from: &str, to: &str, reason: &str) {
    let swap = |text: &str| {
        let words = text.split_inclusive([' ', ',', '.']).map(|word| {
            let (name, end) = word.split_at(word.trim_end_matches([' ', ',', '.']).len());
            format!("{}{end}", if name == from { to } else { name })
        });
        words.collect::<String>()
    };
    let renamed: Facts = facts.iter().map(|(about, fact)| (swap(about), swap(fact))).collect();
    assert_ne!(
        &renamed, facts,
        "{from} is listed as renamed ({reason}), and the document does not have it"
    );
    *facts = renamed;
}

fn remove(facts: &mut Facts, schema: &str, reason: &str) {
    let members = format!("{schema}.");
    let before = facts.len();
    facts.retain(|about, _| about != schema && !about.starts_with(&members));
    assert_ne!(
        before,
        facts.len(),
        "{schema} is listed as left out ({reason}), and the document does not have it"
    );
}

/// The document, if it is there; a failure where SAILPOINT_TEST_ALL says that nothing may be left out.
fn document() -> Option<Value> {
    let beside =
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/spec/identity-profiles.v2024.openapi.json");
    let path = std::env::var_os("SAILPOINT_SPECIFICATION").map_or_else(beside, PathBuf::from);
    match std::fs::read_to_string(&path) {
        Ok(text) => Some(serde_json::from_str(&text).unwrap()),
        Err(error) => {
            let path = path.display();
            let reason = format!("nothing compared: {path}: {error}; SAILPOINT_SPECIFICATION says where it is");
            let all = std::env::var_os("SAILPOINT_TEST_ALL").is_some_and(|value| !value.is_empty());
            assert!(!all, "{reason}, and SAILPOINT_TEST_ALL is set");
            // The harness keeps to itself what a test that passes prints.
            let mut past_the_harness = std::io::stderr();
            writeln!(past_the_harness, "{reason}").unwrap();
            None
        }
    }
}

/// The facts in the tables.
fn declared() -> Facts {
    let mut facts = Facts::new();
    for model in V2024.models {
        facts.insert(model.name.to_owned(), kind(&model.kind));
        for field in model.fields() {
            facts.insert(format!("{}.{}", model.name, field.wire), field_fact(field));
        }
    }
    for operation in V2024.apis.iter().flat_map(|api| api.operations) {
        declared_operation(operation, &mut facts);
    }
    facts
}

fn declared_operation(operation: &Operation, facts: &mut Facts) {
    let id = operation.id;
    facts.insert(
        id.to_owned(),
        format!("{} {}", operation.method.as_str(), operation.path),
    );
    let names: Vec<_> = operation.parameters.iter().map(|parameter| parameter.wire).collect();
    facts.insert(format!("{id} parameters"), names.join(", "));
    for parameter in operation.parameters {
        facts.insert(format!("{id} parameter {}", parameter.wire), parameter_fact(parameter));
    }
    if let Some(body) = operation.body {
        // Every body in the tables is required.
        facts.insert(
            format!("{id} body"),
            format!("{}: {}, required", body.content_type, type_name(&body.ty)),
        );
    }
    for response in operation.responses {
        facts.insert(format!("{id} response {}", response.status), type_name(&response.ty));
    }
    let auth = if operation.application {
        "applicationAuth, userAuth"
    } else {
        "userAuth"
    };
    facts.insert(format!("{id} authorization"), auth.to_owned());
    facts.insert(format!("{id} scope"), operation.scope.to_owned());
    if operation.experimental {
        facts.insert(format!("{id} experimental"), "true".to_owned());
    }
}

fn kind(kind: &ModelKind) -> String {
    let list = |names: Vec<String>| names.join(", ");
    match kind {
        ModelKind::Object(fields) => format!(
            "object of {}",
            list(fields.iter().map(|field| field.wire.to_owned()).collect())
        ),
        ModelKind::Union(types) => format!("one of {}", list(types.iter().map(type_name).collect())),
        ModelKind::Enum(members) => format!("one of the strings {}", members.join(", ")),
        ModelKind::Array(element) => format!("array of {}", type_name(element)),
    }
}

fn field_fact(field: &Field) -> String {
    let mut fact = type_name(&field.ty);
    for (holds, word) in [
        (field.required, ", required"),
        (field.nullable, ", nullable"),
        (field.read_only, ", read-only"),
    ] {
        fact.push_str(if holds { word } else { "" });
    }
    if let Default::Bool(value) = field.default {
        fact.push_str(&format!(", default {value}"));
    }
    fact
}

fn parameter_fact(parameter: &Parameter) -> String {
    let place = match parameter.location {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::Header => "header",
    };
    let mut fact = format!("{place}, {}", type_name(&parameter.ty));
    if parameter.required {
        fact.push_str(", required");
    }
    if !parameter.default.is_empty() {
        fact.push_str(&format!(", default {}", parameter.default.to_lowercase()));
    }
    if let Some((least, most)) = parameter.range {
        fact.push_str(&format!(", at least {least}, at most {most}"));
    }
    fact
}

fn type_name(ty: &Type) -> String {
    match ty {
        Type::Any => "any".to_owned(),
        Type::Str => "string".to_owned(),
        Type::Uuid => "string (uuid)".to_owned(),
        Type::Choice(values) => format!("one of the strings {}", values.join(", ")),
        Type::Bool => "boolean".to_owned(),
        Type::Int => "integer".to_owned(),
        Type::DateTime => "string (date-time)".to_owned(),
        Type::Object => "object".to_owned(),
        Type::List(element) => format!("array of {}", type_name(element)),
        Type::Model(model) => model.name.to_owned(),
    }
}

/// Collects the facts in an OpenAPI document.
struct Document<'a> {
    root: &'a Value,
    facts: Facts,
}

impl<'a> Document<'a> {
    fn new(root: &'a Value) -> Self {
        let facts = Facts::new();
        Self { root, facts }
    }

    fn facts(mut self) -> Facts {
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
        return format!("{ty} out of {}", values.join(", "));
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

#[test]
fn an_instance_can_note_which_fields_of_each_model_were_given() {
    for model in V2024.models {
        assert!(model.fields().len() <= 62, "{}", model.name);
    }
}
