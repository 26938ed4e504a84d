//! A rule for fault injection, as the admin API accepts and shows it.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A rule: the requests to which it applies, and the faults that it injects. A rule can inject several faults at once.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct FaultRule {
    /// Assigned by the tenant.
    pub(crate) id: u64,

    /// An operation by its id or Python name, or a path, optionally after a method; `*` matches any text. Absent for all
    /// requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) route: Option<String>,
    /// Applies to the n-th matching request only, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) nth: Option<u64>,
    /// Applies to a random share of the matching requests, between 0 and 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) share: Option<f64>,
    /// Maximum number of requests to which it applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) times: Option<u64>,

    /// Responds with this status instead of running the operation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) status: Option<u16>,
    /// `Retry-After` header of the response: seconds or a date, sent unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) retry_after: Option<Value>,
    /// Body of the response; the documented one if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) body: Option<Value>,
    /// Waits this many seconds before anything else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) delay: Option<f64>,
    /// Resets the connection without running the operation.
    #[serde(skip_serializing_if = "is_false")]
    pub(crate) reset: bool,
    /// Runs the operation, and closes the connection in the middle of the body.
    #[serde(skip_serializing_if = "is_false")]
    pub(crate) truncate: bool,
    /// Sends the first half of the body as if it were complete.
    #[serde(skip_serializing_if = "is_false")]
    pub(crate) malformed: bool,
    /// Sends the body in small pieces over this many seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) drip: Option<f64>,
    /// Sends this `Content-Encoding` with a body that is not encoded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) encoding: Option<String>,

    /// Number of requests that matched the route.
    pub(super) seen: u64,
    /// Number of requests to which it was applied.
    pub(super) happened: u64,
}

fn is_false(flag: &bool) -> bool {
    !flag
}

/// Maximum delay of a request in seconds.
const MAX_DELAY: f64 = 3600.0;
/// Characters that an encoding may have.
const MAX_ENCODING: usize = 100;

impl FaultRule {
    /// Returns true if the rule sends its own response instead of running the operation.
    pub(crate) const fn responds(&self) -> bool {
        self.status.is_some()
    }

    /// Size of the bodies that the rule stores.
    pub(crate) fn stored_bytes(&self) -> usize {
        let values = [&self.body, &self.retry_after].into_iter().flatten();
        values.map(|value| value.to_string().len()).sum()
    }
}

/// Returns true if a value can be sent as a header.
fn fits_header(value: &Value) -> bool {
    let is_printable = |text: &str| text.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic());
    value.is_number() || value.as_str().is_some_and(is_printable)
}

/// Checks the values of a rule.
///
/// # Errors
/// If a value is out of range, or the rule injects nothing.
pub(super) fn check_rule(rule: &FaultRule) -> Result<(), String> {
    if rule.share.is_some_and(|share| !(0.0..=1.0).contains(&share)) {
        return Err("share must be between 0 and 1".to_owned());
    }
    if rule.nth == Some(0) {
        return Err("nth must be at least 1".to_owned());
    }
    if rule.status.is_some_and(|status| !(200..=599).contains(&status)) {
        return Err("status must be between 200 and 599".to_owned());
    }
    let seconds = [rule.delay, rule.drip];
    if seconds.iter().flatten().any(|time| !(0.0..=MAX_DELAY).contains(time)) {
        return Err(format!("delay and drip must be between 0 and {MAX_DELAY} seconds"));
    }
    let encoding = rule.encoding.as_deref().unwrap_or("plain");
    if encoding.is_empty() || encoding.len() > MAX_ENCODING || !encoding.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(format!("encoding must be a word of at most {MAX_ENCODING} characters"));
    }
    if rule.retry_after.as_ref().is_some_and(|value| !fits_header(value)) {
        return Err("retry_after must be a number of seconds, or printable ASCII text such as a date".to_owned());
    }
    let has_flag = rule.reset || rule.truncate || rule.malformed;
    let has_fault = has_flag || rule.responds() || rule.encoding.is_some() || seconds.iter().any(Option::is_some);
    if has_fault {
        return Ok(());
    }
    Err("set at least one of status, delay, reset, truncate, malformed, drip and encoding".to_owned())
}
