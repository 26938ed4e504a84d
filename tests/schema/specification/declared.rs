//! The facts in the tables.

use crate::Facts;
use sailpoint::schema::v2024::V2024;
use sailpoint::schema::{Default, Field, ModelKind, Operation, Parameter, ParameterLocation, Type};

/// The facts in the tables.
pub(crate) fn declared() -> Facts {
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
