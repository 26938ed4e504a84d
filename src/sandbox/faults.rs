//! Faults on demand: which requests go wrong, and how.

use super::route::{Route, Target};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

/// A rule: the requests that it is for, and what happens to them. Several things can happen to one request.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Fault {
    /// Given by the tenant.
    pub(super) id: u64,

    /// An operation by its id or Python name, or a path, with a method before it or not; `*` stands for any text.
    /// All requests when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    route: Option<String>,
    /// Only the n-th of these requests, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    nth: Option<u64>,
    /// A share of these requests, 0 to 1, by chance.
    #[serde(skip_serializing_if = "Option::is_none")]
    share: Option<f64>,
    /// How often it may happen.
    #[serde(skip_serializing_if = "Option::is_none")]
    times: Option<u64>,

    /// Answer this status instead of doing what was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) status: Option<u16>,
    /// `Retry-After` of the status, as it is to be sent: seconds or a date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) retry_after: Option<Value>,
    /// Body of the status; the documented one when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) body: Option<Value>,
    /// Seconds to wait before anything else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) delay: Option<f64>,
    /// Reset the connection instead of answering. What was asked is not done.
    #[serde(skip_serializing_if = "is_false")]
    pub(super) reset: bool,
    /// Break off in the middle of the body. What was asked is done.
    #[serde(skip_serializing_if = "is_false")]
    pub(super) truncate: bool,
    /// Send the first half of the body as if it were all.
    #[serde(skip_serializing_if = "is_false")]
    pub(super) malformed: bool,
    /// Send the body little by little, over so many seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) drip: Option<f64>,
    /// Send this `Content-Encoding` with a body that is plain text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) encoding: Option<String>,

    /// Requests that the route fitted.
    seen: u64,
    /// Requests to which it happened.
    happened: u64,
}

fn is_false(flag: &bool) -> bool {
    !flag
}

/// The longest that a fault may hold up a request, in seconds.
const PATIENCE: f64 = 3600.0;
/// Characters of an encoding.
const MAX_WORD: usize = 100;
/// Rules that a tenant has at most.
const MAX_RULES: usize = 1000;
/// Bytes of what all rules answer together.
const MAX_BODIES: usize = 1 << 20;

/// A rule in use, and what it has met.
struct Rule {
    fault: Fault,
    /// All requests when absent.
    route: Option<Route>,
    /// Length of what it answers.
    bytes: usize,
    seen: AtomicU64,
    happened: AtomicU64,
}

/// The rules of a tenant. Requests are held against a copy of the list, under no lock.
#[derive(Default)]
pub(super) struct Faults {
    rules: RwLock<Arc<Vec<Arc<Rule>>>>,
    last: AtomicU64,
}

impl Faults {
    /// Adds a rule and returns it with its id.
    ///
    /// # Errors
    /// What is wrong with the rule.
    pub(super) fn add(&self, mut fault: Fault) -> Result<Fault, String> {
        check(&fault)?;
        let route = fault.route.as_deref().map(Route::parse).transpose()?;
        let mut rules = self.rules.write().unwrap_or_else(PoisonError::into_inner);
        if rules.len() == MAX_RULES {
            return Err(format!("there are {MAX_RULES} rules; remove some"));
        }
        let bytes = bytes(&fault);
        let others: usize = rules.iter().map(|rule| rule.bytes).sum();
        if bytes + others > MAX_BODIES {
            return Err(format!("the bodies of all rules have {MAX_BODIES} bytes at most"));
        }
        fault.id = self.last.fetch_add(1, Ordering::Relaxed) + 1;
        (fault.seen, fault.happened) = (0, 0);
        let rule = Rule {
            fault: fault.clone(),
            route,
            bytes,
            seen: AtomicU64::new(0),
            happened: AtomicU64::new(0),
        };
        Arc::make_mut(&mut rules).push(Arc::new(rule));
        Ok(fault)
    }

    /// The rules, with their counters.
    pub(super) fn list(&self) -> Vec<Fault> {
        self.rules().iter().map(|rule| rule.shown()).collect()
    }

    /// Takes away one rule, or all.
    pub(super) fn remove(&self, id: Option<u64>) {
        let mut rules = self.rules.write().unwrap_or_else(PoisonError::into_inner);
        Arc::make_mut(&mut rules).retain(|rule| id.is_some_and(|id| rule.fault.id != id));
    }

    /// What happens to a request: the first rule that applies. All that fit count it.
    pub(super) fn choose(&self, method: &str, path: &str) -> Option<Fault> {
        let rules = self.rules();
        let target = Target::new(method, path);
        let mut chosen = None;
        for rule in rules.iter() {
            if rule.route.as_ref().is_some_and(|route| !route.fits(&target)) {
                continue;
            }
            let seen = rule.seen.fetch_add(1, Ordering::Relaxed) + 1;
            if chosen.is_none() && rule.applies(seen) {
                chosen = Some(rule.shown());
            }
        }
        chosen
    }

    fn rules(&self) -> Arc<Vec<Arc<Rule>>> {
        Arc::clone(&self.rules.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Rule {
    /// Whether it happens to the request that was the n-th; counts that it did.
    fn applies(&self, seen: u64) -> bool {
        let Fault { nth, share, times, .. } = self.fault;
        if nth.is_some_and(|nth| seen != nth) || share.is_some_and(|share| rand::random::<f64>() >= share) {
            return false;
        }
        let once_more = |happened: u64| times.is_none_or(|times| happened < times).then_some(happened + 1);
        let counted = self
            .happened
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, once_more);
        counted.is_ok()
    }

    fn shown(&self) -> Fault {
        Fault {
            seen: self.seen.load(Ordering::Relaxed),
            happened: self.happened.load(Ordering::Relaxed),
            ..self.fault.clone()
        }
    }
}

impl Fault {
    /// Whether it answers by itself, without doing what was asked.
    pub(super) const fn answers(&self) -> bool {
        self.status.is_some()
    }
}

fn bytes(fault: &Fault) -> usize {
    let values = [&fault.body, &fault.retry_after].into_iter().flatten();
    values.map(|value| value.to_string().len()).sum()
}

fn check(fault: &Fault) -> Result<(), String> {
    if fault.share.is_some_and(|share| !(0.0..=1.0).contains(&share)) {
        return Err("share is between 0 and 1".to_owned());
    }
    if fault.nth == Some(0) {
        return Err("nth is counted from 1".to_owned());
    }
    if fault.status.is_some_and(|status| !(200..=599).contains(&status)) {
        return Err("status is between 200 and 599".to_owned());
    }
    let seconds = [fault.delay, fault.drip];
    if seconds.iter().flatten().any(|time| !(0.0..=PATIENCE).contains(time)) {
        return Err(format!("delay and drip are between 0 and {PATIENCE} seconds"));
    }
    let encoding = fault.encoding.as_deref().unwrap_or("plain");
    if encoding.is_empty() || encoding.len() > MAX_WORD || !encoding.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(format!("encoding is a word of {MAX_WORD} characters at most"));
    }
    let happens = fault.reset || fault.truncate || fault.malformed;
    let happens = happens || fault.answers() || fault.encoding.is_some() || seconds.iter().any(Option::is_some);
    if happens {
        return Ok(());
    }
    Err("say what should happen: status, delay, reset, truncate, malformed, drip or encoding".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn faults(rule: &Value) -> Faults {
        let faults = Faults::default();
        faults.add(serde_json::from_value(rule.clone()).unwrap()).unwrap();
        faults
    }

    fn happens(faults: &Faults, requests: &[(&str, &str)]) -> Vec<bool> {
        let chosen = requests.iter().map(|(method, path)| faults.choose(method, path));
        chosen.map(|fault| fault.is_some()).collect()
    }

    #[test]
    fn a_route_is_an_operation_or_a_path_with_a_method_or_without() {
        let list = ("GET", "/v2024/identity-profiles");
        let one = ("GET", "/v2024/identity-profiles/1");
        let create = ("POST", "/v2024/identity-profiles");
        for (route, expected) in [
            ("listIdentityProfiles", [true, false, false]),
            ("get_identity_profile", [false, true, false]),
            ("/v2024/identity-profiles", [true, false, true]),
            ("post /v2024/identity-profiles", [false, false, true]),
            ("GET /v2024/*", [true, true, false]),
            ("*profiles/*", [false, true, false]),
            ("POST *", [false, false, true]),
            ("*", [true, true, true]),
        ] {
            let faults = faults(&json!({"route": route, "status": 500}));
            assert_eq!(happens(&faults, &[list, one, create]), expected, "{route}");
        }
    }

    #[test]
    fn it_happens_to_the_nth_request_or_so_often() {
        let request = ("GET", "/");
        let nth = faults(&json!({"nth": 2, "reset": true}));
        assert_eq!(happens(&nth, &[request; 4]), [false, true, false, false]);
        let times = faults(&json!({"times": 2, "reset": true}));
        assert_eq!(happens(&times, &[request; 4]), [true, true, false, false]);
        assert_eq!((times.list()[0].seen, times.list()[0].happened), (4, 2));
    }

    #[test]
    fn a_share_is_met_by_chance() {
        let faults = faults(&json!({"share": 0.5, "reset": true}));
        let happened = happens(&faults, &[("GET", "/"); 1000]);
        let count = happened.iter().filter(|happened| **happened).count();
        assert!((300..700).contains(&count), "{count}");
    }

    #[test]
    fn a_rule_that_says_nothing_or_nonsense_is_refused() {
        for rule in [
            json!({}),
            json!({"nth": 0, "reset": true}),
            json!({"share": 1.5, "reset": true}),
            json!({"status": 99}),
            json!({"delay": -1}),
            json!({"encoding": "a b"}),
            json!({"route": "list_identity_profile", "reset": true}),
        ] {
            let fault: Fault = serde_json::from_value(rule.clone()).unwrap();
            assert!(Faults::default().add(fault).is_err(), "{rule}");
        }
    }
}
