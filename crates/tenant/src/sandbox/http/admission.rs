//! Checks the head of a request before its body is read: caller, rate limit, operation, scope and parameters.

use super::query_parameters::{check_experimental, parse_parameters, undeclared_parameter};
use super::state::TenantState;
use crate::sandbox::auth::Caller;
use crate::sandbox::responses::Rejection;
use crate::sandbox::routing::MatchedOperation;
use crate::sandbox::validation::parameter::ParameterValue;
use crate::schema::{self, Operation, Version};
use axum::http::{header, request};
use std::collections::HashMap;
use std::sync::Arc;

/// Maximum size of the body of an operation in bytes.
const MAX_BODY: usize = 64 << 20;
/// Maximum size of the form of a token request in bytes.
const MAX_FORM: usize = 8 << 10;
/// The path of task status below the prefix of each version.
const TASK_STATUS: &str = "/task-status/";

/// The path below `TASK_STATUS` that lists tasks.
const PENDING: &str = "pending-tasks";

/// A request whose head is valid.
pub(super) enum Admission {
    /// A request for a token.
    Token,
    /// A request for the status of a task, by id.
    TaskStatus(String),
    /// A call of an operation.
    Operation(Box<AdmittedOperation>),
}

/// A call of an operation whose head is valid.
pub(super) struct AdmittedOperation {
    /// The operation that responds.
    pub(super) operation: &'static Operation,
    /// The operation of the version in the path.
    pub(super) requested: &'static Operation,
    /// False for an operation that only another version has.
    pub(super) is_implemented: bool,
    /// True if bodies are translated between the two operations.
    pub(super) is_translated: bool,
    pub(super) parameters: HashMap<&'static str, ParameterValue>,
    pub(super) undeclared: Option<String>,
    pub(super) caller: Arc<Caller>,
}

/// Checks the head of a request.
///
/// # Errors
/// If the caller is not allowed to make the request, the path or method is unknown, or a parameter is not valid.
pub(super) fn admit(tenant: &TenantState, head: &request::Parts) -> Result<Admission, Rejection> {
    let (method, path) = (head.method.as_str(), head.uri.path());
    if path == "/oauth/token" {
        return match method {
            "POST" => Ok(Admission::Token),
            _ => Err(Rejection::method_not_allowed("Use POST to request a token.", "POST")),
        };
    }
    let authorization = head.headers.get(header::AUTHORIZATION);
    let caller = tenant
        .tokens
        .verify(authorization.and_then(|value| value.to_str().ok()))?;
    tenant.limiter.check(&caller.client_id, version_of(path))?;
    if let Some(id) = task_id(method, path) {
        return Ok(Admission::TaskStatus(id.to_owned()));
    }
    let admitted = admit_caller(tenant, head, path, caller)?;
    Ok(Admission::Operation(Box::new(admitted)))
}

/// The version of the API, which is the first part of a path.
fn version_of(path: &str) -> &str {
    path.split('/').find(|part| !part.is_empty()).unwrap_or_default()
}

/// Checks the head of a call of the operation at a path.
///
/// # Errors
/// If the caller may not call it, the path or method is unknown, or a parameter is not valid.
pub(super) fn admit_caller(
    tenant: &TenantState,
    head: &request::Parts,
    path: &str,
    caller: Arc<Caller>,
) -> Result<AdmittedOperation, Rejection> {
    let found = tenant.router.find(head.method.as_str(), path)?;
    let (operation, requested) = (found.operation, found.requested);
    authorize(tenant, requested, &caller)?;
    let query = head.uri.query().unwrap_or_default();
    let parameters = parse_parameters(requested, &found.requested_parameters(), query)?;
    check_experimental(requested, &head.headers)?;
    Ok(AdmittedOperation {
        operation,
        requested,
        is_implemented: found.is_implemented,
        is_translated: found.is_translated,
        parameters: renamed(parameters, &found),
        undeclared: undeclared_parameter(operation, query),
        caller,
    })
}

/// The parameters of a request, with path parameters by their names in the operation that responds.
fn renamed(
    mut parameters: HashMap<&'static str, ParameterValue>,
    found: &MatchedOperation,
) -> HashMap<&'static str, ParameterValue> {
    let different = found
        .parameter_names()
        .filter(|(requested, served)| requested != served);
    let values = different.filter_map(|(requested, served)| Some((served, parameters.remove(requested)?)));
    let values: Vec<_> = values.collect();
    parameters.extend(values);
    parameters
}

impl Admission {
    /// Maximum size of the body; `None` if the body is ignored.
    pub(super) fn body_limit(&self) -> Option<usize> {
        match self {
            Self::Token => Some(MAX_FORM),
            Self::TaskStatus(_) => None,
            Self::Operation(admitted) => {
                let operation = admitted.requested;
                (operation.body.is_some() || !operation.form.is_empty()).then_some(MAX_BODY)
            }
        }
    }
}

/// Checks that a caller has the scope of an operation, and is a user if the operation needs one.
fn authorize(tenant: &TenantState, operation: &Operation, caller: &Caller) -> Result<(), Rejection> {
    let is_accepted = operation.application || tenant.loose || caller.is_user();
    let mut scopes = operation.scopes.iter();
    if is_accepted && (operation.scopes.is_empty() || scopes.any(|scope| caller.has_scope(scope))) {
        return Ok(());
    }
    Err(Rejection::forbidden())
}

/// The id in a request for the status of a task. Such a request is not an operation of the schema.
fn task_id<'a>(method: &str, path: &'a str) -> Option<&'a str> {
    let below = |version: &Version| {
        path.strip_prefix('/')?
            .strip_prefix(version.name)?
            .strip_prefix(TASK_STATUS)
    };
    let id = schema::versions().iter().find_map(below)?;
    (method == "GET" && !["", PENDING].contains(&id) && !id.contains('/')).then_some(id)
}
