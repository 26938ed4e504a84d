//! Dispatches a request whose head is valid: issues a token, shows a task, or runs the handler of an operation.

use super::admission::{Admission, AdmittedOperation};
use super::form_body::parse_form;
use super::json_body::parse_body;
use super::request_body::{ReceivedBody, reserve_values};
use super::state::TenantState;
use super::translation::{declared_reply, translate_reply, translate_request};
use crate::sandbox::database::{Database, StateReader};
use crate::sandbox::faults::{Quirk, apply_quirks};
use crate::sandbox::made_up::made_up_operation;
use crate::sandbox::operations::{Handler, Implementation, ReceivedRequest, UploadedFile, record_event, task_status};
use crate::sandbox::processes::process_of_other_version;
use crate::sandbox::responses::{Fidelity, Rejection, Reply};
use crate::sandbox::support::memory_budget::Reservation;
use crate::schema::Operation;
use crate::syntax::deep;
use crate::syntax::limits::Measure;
use axum::body::Bytes;
use axum::http::{HeaderMap, header, request};
use serde_json::Value;
use std::ptr;
use std::sync::{Arc, PoisonError};

/// Size in bytes from which a body is large: it is parsed only while another thread is free for other requests.
const LARGE_BODY: usize = 64 << 10;

/// Responds to a request.
pub(super) async fn respond(
    tenant: &Arc<TenantState>,
    admission: Admission,
    head: &request::Parts,
    body: ReceivedBody,
) -> Result<Reply, Rejection> {
    match admission {
        Admission::Token => {
            let query = head.uri.query().unwrap_or_default();
            let content_type = head.headers.get(header::CONTENT_TYPE);
            let content_type = content_type.and_then(|value| value.to_str().ok()).unwrap_or_default();
            tenant.tokens.grant(query.as_bytes(), content_type, &body.bytes)
        }
        Admission::TaskStatus(id) => {
            let reply = tenant.store.read(|database| task_status(database, &id)).await;
            reply.map(|reply| reply.with_fidelity(Fidelity::State))
        }
        Admission::Operation(admitted) => call(tenant, *admitted, &head.headers, body).await,
    }
}

async fn call(
    tenant: &Arc<TenantState>,
    admitted: AdmittedOperation,
    headers: &HeaderMap,
    body: ReceivedBody,
) -> Result<Reply, Rejection> {
    let (operation, requested, is_translated) = (admitted.operation, admitted.requested, admitted.is_translated);
    let ReceivedBody { bytes, mut reservation } = body;
    let (body, files) = parsed_body(tenant, &admitted, headers, bytes, &mut reservation).await?;
    let quirks = tenant.quirks.read().unwrap_or_else(PoisonError::into_inner).clone();
    let request = ReceivedRequest {
        operation,
        requested,
        parameters: admitted.parameters,
        undeclared: admitted.undeclared,
        body,
        files,
        wants_csv: wants_csv(headers),
        caller: admitted.caller,
        reservation,
    };
    let is_next_page = asks_for_next_page(&request);
    let implementation = match admitted.is_implemented {
        true => tenant.operations.implementation(operation.id),
        false => Some(process_of_other_version(operation).unwrap_or_else(|| made_up_operation(operation))),
    };
    let implementation = implementation.ok_or_else(Rejection::internal_error)?;
    let mut reply = handle(tenant, request, implementation).await?;
    if is_next_page && quirks.contains(&Quirk::OffsetPastTheEnd) && is_empty_list(&reply.body) {
        return Err(Rejection::illegal("Specified offset is invalid."));
    }
    let is_write = matches!(implementation.handler, Handler::Write { .. });
    if is_translated {
        reply = translate_reply(operation, requested, reply, is_write)?;
    } else if !implementation.is_assembled || !ptr::eq(operation, requested) {
        reply = declared_reply(requested, reply, is_write)?;
    }
    with_quirks(tenant, requested, &quirks, reply)
}

/// Parses the body of a request, as a body of the operation that responds, and the files of a form.
async fn parsed_body(
    tenant: &Arc<TenantState>,
    admitted: &AdmittedOperation,
    headers: &HeaderMap,
    bytes: Bytes,
    reservation: &mut Reservation,
) -> Result<(Value, Vec<UploadedFile>), Rejection> {
    let requested = admitted.requested;
    let permit = match bytes.len() {
        LARGE_BODY.. => Some(tenant.store.read_permit().await),
        _ => None,
    };
    let (body, files) = if requested.form.is_empty() {
        (parse_body(requested, headers, &bytes, reservation)?, Vec::new())
    } else {
        parse_form(requested, headers, &bytes)?
    };
    drop(bytes);
    drop(permit);
    if admitted.is_translated {
        return Ok((translate_request(admitted.operation, requested, body)?, files));
    }
    Ok((body, files))
}

/// Returns true if a request is for documents after the first page.
fn asks_for_next_page(request: &ReceivedRequest) -> bool {
    request.number("offset").is_some_and(|offset| offset > 0)
        && request.number("limit") != Some(0)
        && !request.flag("count-only")
}

/// Returns true if a body is an empty list, or an object whose member with documents is one.
fn is_empty_list(body: &str) -> bool {
    let lists = ["\"items\":[]", "\"results\":[]"];
    body == "[]" || (body.starts_with('{') && lists.iter().any(|list| body.contains(list)))
}

/// Returns true if a client accepts CSV, and not JSON.
fn wants_csv(headers: &HeaderMap) -> bool {
    let accepted = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok());
    accepted.is_some_and(|accepted| accepted.contains("text/csv") && !accepted.contains("json"))
}

/// Runs the handler of an operation.
async fn handle(
    tenant: &Arc<TenantState>,
    request: ReceivedRequest,
    implementation: Implementation,
) -> Result<Reply, Rejection> {
    if tenant.fidelity.is_some_and(|least| implementation.fidelity > least) {
        return Err(unfaithful(request.operation, implementation.fidelity));
    }
    let reply = run(tenant, implementation.handler, request).await?;
    Ok(reply.with_fidelity(implementation.fidelity))
}

/// The rejection of an operation whose responses are less faithful than the tenant's option allows.
fn unfaithful(operation: &Operation, fidelity: Fidelity) -> Rejection {
    let text = format!(
        "The responses of {} have the fidelity {}, which this tenant's option `fidelity` rejects.",
        operation.python,
        fidelity.as_str()
    );
    Rejection::not_implemented(&text)
}

async fn run(tenant: &Arc<TenantState>, handler: Handler, request: ReceivedRequest) -> Result<Reply, Rejection> {
    match handler {
        Handler::Read(run) => tenant.store.read(|database| run(database, &request)).await,
        Handler::Compute(run) => compute(tenant, request, run).await,
        Handler::Search(run) => {
            let indexes = Arc::clone(&tenant.searches);
            let search = move |reader, request: &ReceivedRequest| run(&indexes, &reader, request);
            compute(tenant, request, search).await
        }
        Handler::Write { rehearse, run } => {
            if let Some(rehearse) = rehearse {
                rehearse(&tenant.store, &request).await?;
            }
            let write = move |database: &mut Database| {
                let reply = run(database, &request)?;
                record_event(database, &request)?;
                Ok(reply)
            };
            let written = tenant.store.write(write).await;
            written.unwrap_or_else(|| Err(Rejection::internal_error()))
        }
    }
}

/// Runs a long computation on its own thread. The number of such threads is limited.
async fn compute(
    tenant: &Arc<TenantState>,
    request: ReceivedRequest,
    run: impl FnOnce(StateReader, &ReceivedRequest) -> Result<Reply, Rejection> + Send + 'static,
) -> Result<Reply, Rejection> {
    tenant.store.settle_tasks().await;
    let permit = Arc::clone(&tenant.computations).acquire_owned().await;
    let reader = tenant.store.reader();
    let work = move || {
        let reply = run(reader, &request);
        drop(permit);
        reply
    };
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or_else(|_| Err(Rejection::internal_error()))
}

/// Applies the active quirks to a reply.
fn with_quirks(
    tenant: &TenantState,
    operation: &Operation,
    quirks: &[Quirk],
    reply: Reply,
) -> Result<Reply, Rejection> {
    let Some(ty) = operation
        .success()
        .and_then(|success| success.ty)
        .filter(|_| !quirks.is_empty())
    else {
        return Ok(reply);
    };
    let mut reservation = tenant.memory.reservation();
    reply.try_map_body(|body| {
        reserve_values(&mut reservation, body.len(), Measure::of(body.as_bytes()).values)?;
        Ok(match deep::parse::<Value>(body.as_bytes()) {
            Ok(value) => apply_quirks(quirks, &ty, value).to_string(),
            Err(_) => body,
        })
    })
}
