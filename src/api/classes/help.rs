//! The documentation of a method, for `help`.

use crate::api::answer::variant::Variant;
use crate::api::request::arguments::{self, Argument};
use crate::model::signature;
use crate::schema::{DeclaredResponse, Operation, Type, Version};

/// The docstring of a method.
pub(super) fn docstring(version: &Version, operation: &Operation, variant: Variant) -> String {
    let mut text = operation.summary.to_owned();
    if !operation.notes.is_empty() {
        text.push_str(&format!("\n\n{}", operation.notes));
    }
    text.push_str(&format!(
        "\n\n{} /{}{}",
        operation.method.as_str(),
        version.name,
        operation.path
    ));
    text.push_str(&format!("\nScope: {}", operation.scope));
    if operation.experimental {
        text.push_str("\nExperimental: set configuration.experimental = True.");
    }
    text.push_str("\n\nArgs:");
    for argument in arguments::order(operation) {
        let name = arguments::name(operation, argument);
        let (ty, doc) = match argument {
            Argument::Body => operation
                .body
                .map_or_else(Default::default, |body| (signature::of_type(&body.ty), body.doc)),
            Argument::Parameter(index) => operation
                .parameters
                .get(index)
                .map_or_else(Default::default, |parameter| {
                    (signature::of_type(&parameter.ty), parameter.doc)
                }),
        };
        text.push_str(&format!("\n    {name} ({ty}): {doc}"));
    }
    text.push_str(
        "\n    _request_timeout: Timeout in seconds for the call, or (connect, read), or (connect, read, total).",
    );
    text.push_str("\n    _retries: Maximum number of retries.");
    text.push_str(
        "\n    _request_auth: Mapping with 'in', 'key' and 'value' of a credential to send instead of the token.",
    );
    text.push_str("\n    _content_type: Media type of the body, instead of the declared one.");
    text.push_str("\n    _headers: Additional headers of this call.");
    text.push_str("\n    _host_index: Always 0.");
    text.push_str(&format!("\n\nReturns:\n    {}", returned(operation.success(), variant)));
    text.push_str(
        "\n\nRaises:\n    ApiException: The service refused the request; the subclass depends on the status.",
    );
    text.push_str("\n    AuthenticationException: The login failed.");
    text.push_str(
        "\n    ConnectionException, TimeoutException: The service could not be reached, or did not respond in time.",
    );
    text.push_str("\n    ApiTypeError, ApiValueError: An argument cannot be sent.");
    text
}

fn returned(success: Option<&DeclaredResponse>, variant: Variant) -> String {
    let data = success.map_or_else(
        || "None".to_owned(),
        |response| match response.ty {
            Type::Object => "A mapping with the dump methods of models.".to_owned(),
            ref ty => signature::of_type(ty),
        },
    );
    match variant {
        Variant::Plain => data,
        Variant::HttpInfo => format!("ApiResponse with status_code, headers, data ({data}) and raw_data."),
        Variant::Raw => "RawResponse with status, reason, headers, data and read(), for any status.".to_owned(),
    }
}
