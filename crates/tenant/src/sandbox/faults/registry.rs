//! The fault rules of a tenant.

use super::route_pattern::{RequestTarget, RoutePattern};
use super::rule::{FaultRule, check_rule};
use crate::sandbox::routing::OperationRouter;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

/// Maximum number of rules.
const MAX_RULES: usize = 1000;
/// Maximum size of the bodies of all rules together, in bytes.
const MAX_BODIES: usize = 1 << 20;

/// A registered rule and its counters.
struct ActiveRule {
    rule: FaultRule,
    /// Absent for all requests.
    route: Option<RoutePattern>,
    /// Size of the bodies that the rule stores.
    stored_bytes: usize,
    seen: AtomicU64,
    happened: AtomicU64,
}

/// The fault rules of a tenant. Requests are matched against a copy of the list, without holding the lock.
#[derive(Default)]
pub(crate) struct FaultRules {
    rules: RwLock<Arc<Vec<Arc<ActiveRule>>>>,
    last_id: AtomicU64,
}

impl FaultRules {
    /// Adds a rule and returns it with its id.
    ///
    /// # Errors
    /// If the rule is not valid, or there are too many rules.
    pub(crate) fn add(&self, mut rule: FaultRule, router: &OperationRouter) -> Result<FaultRule, String> {
        check_rule(&rule)?;
        let route = rule.route.as_deref();
        let route = route.map(|route| RoutePattern::parse(route, router)).transpose()?;
        let mut rules = self.rules.write().unwrap_or_else(PoisonError::into_inner);
        if rules.len() == MAX_RULES {
            return Err(format!("there are already {MAX_RULES} rules; remove some"));
        }
        let stored_bytes = rule.stored_bytes();
        let others: usize = rules.iter().map(|active| active.stored_bytes).sum();
        if stored_bytes + others > MAX_BODIES {
            return Err(format!("the bodies of all rules must have at most {MAX_BODIES} bytes"));
        }
        rule.id = self.last_id.fetch_add(1, Ordering::Relaxed) + 1;
        (rule.seen, rule.happened) = (0, 0);
        let active = ActiveRule {
            rule: rule.clone(),
            route,
            stored_bytes,
            seen: AtomicU64::new(0),
            happened: AtomicU64::new(0),
        };
        Arc::make_mut(&mut rules).push(Arc::new(active));
        Ok(rule)
    }

    /// The rules with their counters.
    pub(crate) fn list(&self) -> Vec<FaultRule> {
        self.rules().iter().map(|active| active.with_counters()).collect()
    }

    /// Removes the rule with this id, or every rule.
    pub(crate) fn remove(&self, id: Option<u64>) {
        let mut rules = self.rules.write().unwrap_or_else(PoisonError::into_inner);
        Arc::make_mut(&mut rules).retain(|active| id.is_some_and(|id| active.rule.id != id));
    }

    /// The first rule that applies to a request. Every matching rule counts the request.
    pub(crate) fn choose(&self, method: &str, path: &str, router: &OperationRouter) -> Option<FaultRule> {
        let rules = self.rules();
        let target = RequestTarget::new(method, path, router);
        let mut chosen = None;
        for active in rules.iter() {
            if active.route.as_ref().is_some_and(|route| !route.matches(&target)) {
                continue;
            }
            let seen = active.seen.fetch_add(1, Ordering::Relaxed) + 1;
            if chosen.is_none() && active.applies_to(seen) {
                chosen = Some(active.with_counters());
            }
        }
        chosen
    }

    fn rules(&self) -> Arc<Vec<Arc<ActiveRule>>> {
        Arc::clone(&self.rules.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl ActiveRule {
    /// Returns true if the rule applies to its n-th matching request, and counts that.
    fn applies_to(&self, request: u64) -> bool {
        let FaultRule { nth, share, times, .. } = self.rule;
        if nth.is_some_and(|nth| request != nth) || share.is_some_and(|share| rand::random::<f64>() >= share) {
            return false;
        }
        let once_more = |happened: u64| times.is_none_or(|times| happened < times).then_some(happened + 1);
        let counted = self
            .happened
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, once_more);
        counted.is_ok()
    }

    fn with_counters(&self) -> FaultRule {
        FaultRule {
            seen: self.seen.load(Ordering::Relaxed),
            happened: self.happened.load(Ordering::Relaxed),
            ..self.rule.clone()
        }
    }
}

#[cfg(test)]
mod tests;
