//! The documentation of a method, for `help`, composed from the facts of its operation.

use crate::api::request::arguments;
use crate::api::response::variant::Variant;
use crate::model::signature;
use crate::schema::{Argument, Collection, DeclaredResponse, Default, Field, Operation, Parameter, Type, Version};

const PAGES: &str = "https://developer.sailpoint.com/docs/api";

/// The docstring of a method.
pub(super) fn docstring(version: &Version, operation: &Operation, variant: Variant) -> String {
    let request = format!("{} /{}{}", operation.method.as_str(), version.name, operation.path);
    let mut text = if operation.summary.is_empty() {
        request
    } else {
        let notes = if operation.notes.is_empty() { "" } else { "\n\n" };
        format!("{}{notes}{}\n\n{request}", operation.summary, operation.notes)
    };
    if !operation.scopes.is_empty() {
        let scopes = operation.scopes.join(", ");
        let word = if operation.scopes.len() == 1 { "Scope" } else { "Scopes" };
        text.push_str(&format!("\n{word}: {scopes}"));
    }
    if !operation.application {
        text.push_str("\nNeeds the token of a user.");
    }
    if operation.experimental {
        text.push_str("\nExperimental: set configuration.experimental = True.");
    }
    if operation.deprecated {
        text.push_str("\nDeprecated: the service will remove it.");
    }
    text.push_str("\n\nArgs:");
    for argument in operation.arguments {
        text.push_str(&format!("\n    {}", described(operation, *argument)));
    }
    text.push_str(COMMON);
    if let Some(collection) = &operation.collection {
        queries(collection, &mut text);
    }
    text.push_str(&format!("\n\nReturns:\n    {}", returned(operation, variant)));
    text.push_str(
        "\n\nRaises:\n    ApiException: The service rejected the request; the subclass depends on the status",
    );
    let rejections: Vec<String> = operation
        .responses
        .iter()
        .filter(|it| it.status >= 400)
        .map(status)
        .collect();
    if !rejections.is_empty() {
        text.push_str(&format!(" ({})", rejections.join(", ")));
    }
    text.push_str(FAILURES);
    text.push_str(&format!("\n\n{}", page(version, operation)));
    text
}

const COMMON: &str = "
    _request_timeout: Timeout in seconds for the call, or (connect, read), or (connect, read, total).
    _retries: Maximum number of retries.
    _request_auth: Mapping with 'in', 'key' and 'value' of a credential to send instead of the token.
    _content_type: Media type of the body, instead of the declared one.
    _headers: Additional headers of this call.
    _host_index: Always 0.";

const FAILURES: &str = ".
    AuthenticationException: The login failed.
    ConnectionException, TimeoutException: The service could not be reached, or did not respond in time.
    ApiTypeError, ApiValueError: An argument cannot be sent.";

fn status(response: &DeclaredResponse) -> String {
    response.status.to_string()
}

/// The page of the public documentation.
pub(super) fn page(version: &Version, operation: &Operation) -> String {
    let mut id = String::new();
    for letter in operation.id.chars() {
        if letter.is_uppercase() {
            id.push('-');
        }
        id.extend(letter.to_lowercase());
    }
    format!("{PAGES}/{}/{id}", version.name)
}

fn described(operation: &Operation, argument: Argument) -> String {
    let name = arguments::name(operation, argument);
    let (ty, facts) = match argument {
        Argument::Body => operation.body.map_or_else(std::default::Default::default, |body| {
            let facts = [
                body.doc.to_owned(),
                if body.optional {
                    "Optional.".to_owned()
                } else {
                    String::new()
                },
            ];
            (signature::of_type(&body.ty), sentences(&facts))
        }),
        Argument::Parameter(index) => operation
            .parameters
            .get(index)
            .map_or_else(std::default::Default::default, |it| {
                (signature::of_type(&it.ty), parameter(it))
            }),
        Argument::Form(index) => operation
            .form
            .get(index)
            .map_or_else(std::default::Default::default, |it| {
                (of_form(it), sentences(&[it.doc.to_owned()]))
            }),
    };
    if facts.is_empty() {
        format!("{name} ({ty})")
    } else {
        format!("{name} ({ty}): {facts}")
    }
}

fn of_form(field: &Field) -> String {
    match field.ty {
        Type::File => "path, bytes, (name, bytes) or open file".to_owned(),
        ref ty => signature::of_type(ty),
    }
}

fn parameter(parameter: &Parameter) -> String {
    let values = match parameter.ty {
        Type::Choice(values) => format!("One of {}.", values.join(", ")),
        _ => String::new(),
    };
    let range = match parameter.range {
        Some((least, most)) if most >= i64::from(i32::MAX) => format!("{least} or more."),
        Some((least, most)) => format!("{least} to {most}."),
        None => String::new(),
    };
    let default = match parameter.default {
        Default::None => String::new(),
        default => format!("By default {}.", default.source()),
    };
    let several = if parameter.several {
        "Several are separated by commas."
    } else {
        ""
    };
    sentences(&[parameter.doc.to_owned(), values, range, several.to_owned(), default])
}

fn sentences(parts: &[String]) -> String {
    let parts: Vec<&str> = parts
        .iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(" ")
}

fn queries(collection: &Collection, text: &mut String) {
    if !collection.filters.is_empty() {
        text.push_str("\n\nFilters:");
        for queryable in collection.filters {
            let compares: Vec<&str> = queryable.compares.iter().map(|compare| compare.as_str()).collect();
            text.push_str(&format!("\n    {}: {}", queryable.field, compares.join(", ")));
        }
    }
    if !collection.sorters.is_empty() {
        text.push_str(&format!("\n\nSorters:\n    {}", collection.sorters.join(", ")));
    }
}

fn returned(operation: &Operation, variant: Variant) -> String {
    let data = |response: &DeclaredResponse| match &response.ty {
        Some(Type::Object) => "A mapping with the dump methods of models.".to_owned(),
        _ => type_of_data(response),
    };
    let mut responses: Vec<String> = Vec::new();
    for response in operation.responses.iter().filter(|it| it.status < 300) {
        let response = data(response);
        if !responses.contains(&response) {
            responses.push(response);
        }
    }
    let data = if responses.is_empty() {
        "None".to_owned()
    } else {
        responses.join(" or ")
    };
    match variant {
        Variant::Plain => data,
        Variant::HttpInfo => format!("ApiResponse with status_code, headers, data ({data}) and raw_data."),
        Variant::Raw => "RawResponse with status, reason, headers, data and read(), whatever the status.".to_owned(),
    }
}

/// The type that a method returns for a response.
pub(crate) fn type_of_data(response: &DeclaredResponse) -> String {
    match (&response.ty, response.is_text()) {
        (None, false) => "None".to_owned(),
        (None, true) | (Some(Type::File), true) => "str".to_owned(),
        (Some(ty), _) => signature::of_type(ty),
    }
}
