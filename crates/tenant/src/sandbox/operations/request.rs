//! A request for an operation after its parameters, body and caller were checked.

use crate::sandbox::auth::Caller;
use crate::sandbox::collections::validate_served;
use crate::sandbox::responses::Rejection;
use crate::sandbox::support::memory_budget::Reservation;
use crate::sandbox::validation::parameter::ParameterValue;
use crate::schema::Operation;
use axum::body::Bytes;
use serde_json::Value;
use std::collections::HashMap;
use std::ptr;
use std::sync::Arc;

/// A file of a form.
#[derive(Debug)]
pub(crate) struct UploadedFile {
    /// Name of the field.
    pub(crate) field: String,
    /// Name of the file; may be empty.
    pub(crate) name: String,
    pub(crate) content: Bytes,
}

/// A valid request for an operation.
#[derive(Debug)]
pub(crate) struct ReceivedRequest {
    /// The operation that responds.
    pub(crate) operation: &'static Operation,
    /// The operation of the version in the path.
    pub(crate) requested: &'static Operation,
    /// Values of the path and query parameters by wire name.
    pub(crate) parameters: HashMap<&'static str, ParameterValue>,
    /// A query parameter that the operation does not declare.
    pub(crate) undeclared: Option<String>,
    /// The JSON body, or the fields of a form.
    pub(crate) body: Value,
    /// The files of a form.
    pub(crate) files: Vec<UploadedFile>,
    /// True if the client accepts CSV, and not JSON.
    pub(crate) wants_csv: bool,
    pub(crate) caller: Arc<Caller>,
    /// Memory of the body.
    #[expect(dead_code, reason = "returned to the budget when the request is dropped")]
    pub(crate) reservation: Reservation,
}

impl ReceivedRequest {
    /// Returns true if the version in the path is not that of the operation that responds. The response is then translated.
    pub(crate) fn is_of_other_version(&self) -> bool {
        !ptr::eq(self.operation, self.requested)
    }

    /// Validates the body against everything in the specification.
    ///
    /// # Errors
    /// If a member is not valid.
    pub(crate) fn check_body(&self) -> Result<(), Rejection> {
        match self.operation.body {
            Some(body) if !(body.optional && self.body.is_null()) => {
                Rejection::unless_valid(&validate_served(self.operation, self.requested, &self.body))
            }
            _ => Ok(()),
        }
    }

    /// A text parameter; empty if it was not sent.
    pub(crate) fn text(&self, name: &str) -> &str {
        match self.parameters.get(name) {
            Some(ParameterValue::Text(text)) => text,
            _ => "",
        }
    }

    /// The values in the path, in their order.
    pub(crate) fn path_values(&self) -> impl Iterator<Item = String> {
        let segments = self.operation.path.split('/');
        let names = segments.filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'));
        names.map(|name| match self.parameters.get(name) {
            Some(ParameterValue::Text(text)) => text.clone(),
            Some(ParameterValue::Int(number)) => number.to_string(),
            Some(ParameterValue::Bool(flag)) => flag.to_string(),
            Some(ParameterValue::Null) | None => String::new(),
        })
    }

    /// A number parameter.
    pub(crate) fn number(&self, name: &str) -> Option<usize> {
        match self.parameters.get(name) {
            Some(ParameterValue::Int(number)) => usize::try_from(*number).ok(),
            _ => None,
        }
    }

    /// A boolean parameter; false if it was not sent.
    pub(crate) fn flag(&self, name: &str) -> bool {
        matches!(self.parameters.get(name), Some(ParameterValue::Bool(true)))
    }
}
