//! The facts in the schema, in the words of the document.

use super::Facts;
use sailpoint::schema::{Field, Limits, Model, ModelKind, Operation, Parameter, ParameterLocation, Type, Version};

/// Every fact of a version.
pub(super) fn facts(version: &'static Version) -> Facts {
    let mut facts = Facts::new();
    for model in version.models() {
        facts.insert(model.name.to_owned(), kind(model));
        for field in model.fields() {
            facts.insert(format!("{}.{}", model.name, field.wire), of_field(field));
        }
        for also in model.also {
            facts.insert(format!("{also} is"), model.name.to_owned());
        }
    }
    for api in version.apis().filter(|api| !api.internal) {
        for operation in api.operations {
            of_operation(api.name, operation, &mut facts);
        }
    }
    facts
}

fn kind(model: &Model) -> String {
    match model.kind {
        ModelKind::Object(fields) => {
            let names: Vec<&str> = fields.iter().map(|field| field.wire).collect();
            let open = if model.open { "open " } else { "" };
            format!("{open}object of {}", sorted(&names))
        }
        ModelKind::Union(types) => {
            let types: Vec<String> = types.iter().map(type_name).collect();
            let by = model.discriminator.map(|by| format!(" by {}", by.member));
            format!("one of {}{}", types.join(", "), by.unwrap_or_default())
        }
        ModelKind::Enum(members) => format!("string out of {}", members.join(", ")),
        ModelKind::Array(element) => format!("array of {}", type_name(element)),
    }
}

/// Names in an order that does not depend on where they stand.
pub(super) fn sorted(names: &[&str]) -> String {
    let mut names = names.to_vec();
    names.sort_unstable();
    names.join(", ")
}

fn of_field(field: &Field) -> String {
    let mut fact = type_name(&field.ty);
    for (holds, word) in [
        (field.required, ", required"),
        (field.nullable, ", nullable"),
        (field.read_only, ", read-only"),
        (field.deprecated, ", deprecated"),
    ] {
        fact.push_str(if holds { word } else { "" });
    }
    if let Some(limits) = field.limits {
        fact.push_str(&of_limits(limits));
    }
    let default = field.default.source();
    if !default.is_empty() {
        fact.push_str(&format!(", default {}", plain(&default)));
    }
    fact
}

fn of_limits(Limits { least, most }: Limits) -> String {
    let least = least.map(|least| format!(", at least {least}")).unwrap_or_default();
    let most = most.map(|most| format!(", at most {most}")).unwrap_or_default();
    format!("{least}{most}")
}

/// Python source as JSON writes it, without quotes.
fn plain(source: &str) -> String {
    match source {
        "True" => "true".to_owned(),
        "False" => "false".to_owned(),
        text => text.trim_matches('\'').to_owned(),
    }
}

fn of_operation(api: &str, operation: &Operation, facts: &mut Facts) {
    let id = format!("{api}.{}", operation.python);
    facts.insert(id.clone(), format!("{} {}", operation.method.as_str(), operation.path));
    facts.insert(format!("{id} id"), operation.id.to_owned());
    for parameter in operation.parameters {
        facts.insert(format!("{id} parameter {}", parameter.wire), of_parameter(parameter));
    }
    if let Some(body) = operation.body {
        let required = if body.optional { "" } else { ", required" };
        facts.insert(
            format!("{id} body"),
            format!("{}: {}{required}", body.content_type, type_name(&body.ty)),
        );
    }
    for field in operation.form {
        facts.insert(format!("{id} form {}", field.wire), of_field(field));
    }
    for response in operation.responses {
        let ty = response.ty.map_or_else(|| "nothing".to_owned(), |ty| type_name(&ty));
        let media = if response.media.is_empty() {
            "application/json".to_owned()
        } else {
            response.media.join(", ")
        };
        let fact = if ty == "nothing" && response.media.is_empty() {
            ty
        } else {
            format!("{ty} as {media}")
        };
        facts.insert(format!("{id} response {}", response.status), fact);
    }
    let kinds = if operation.application {
        "application, user"
    } else {
        "user"
    };
    facts.insert(format!("{id} authorization"), kinds.to_owned());
    facts.insert(format!("{id} scopes"), sorted(operation.scopes));
    if operation.deprecated {
        facts.insert(format!("{id} deprecated"), "true".to_owned());
    }
    if let Some(collection) = &operation.collection {
        for queryable in collection.filters {
            let compares: Vec<&str> = queryable.compares.iter().map(|compare| compare.as_str()).collect();
            facts.insert(format!("{id} filter {}", queryable.field), sorted(&compares));
        }
        if !collection.sorters.is_empty() {
            facts.insert(format!("{id} sorters"), sorted(collection.sorters));
        }
    }
}

fn of_parameter(parameter: &Parameter) -> String {
    let place = match parameter.location {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::Header => "header",
    };
    let mut fact = format!("{place}, {}", type_name(&parameter.ty));
    if parameter.required {
        fact.push_str(", required");
    }
    if let Some((least, most)) = parameter.range {
        let limits = Limits {
            least: (least != i64::MIN).then_some(least),
            most: (most != i64::MAX).then_some(most),
        };
        fact.push_str(&of_limits(limits));
    }
    let default = parameter.default.source();
    if !default.is_empty() {
        fact.push_str(&format!(", default {}", plain(&default)));
    }
    fact
}

fn type_name(ty: &Type) -> String {
    match ty {
        Type::Any => "any".to_owned(),
        Type::Str => "string".to_owned(),
        Type::Choice(values) => format!("string out of {}", values.join(", ")),
        Type::Bool => "boolean".to_owned(),
        Type::Int => "integer".to_owned(),
        Type::Float => "number".to_owned(),
        Type::DateTime => "date-time".to_owned(),
        Type::Date => "date".to_owned(),
        Type::File => "binary".to_owned(),
        Type::Object => "object".to_owned(),
        Type::List(element) => format!("array of {}", type_name(element)),
        Type::Sparse(element) => format!("array of {} or null", type_name(element)),
        Type::Map(value) => format!("map of {}", type_name(value)),
        Type::Model(model) => model.name.to_owned(),
    }
}
