//! Recommendations for items that a request names: the share of similar identities that have the item decides. The service also
//! learns from past decisions; the measure is a guess.

use super::super::documents::{elements, find, set};
use super::super::process::StepResult;
use super::peers::{HeldAccess, Peers};
use super::score::Score;
use crate::sandbox::access::AccessKind;
use crate::sandbox::database::Database;
use crate::sandbox::operations::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::support::json_members::text;
use serde_json::{Value, json};
use std::collections::HashSet;

const CONFIGURATION: &str = "/recommendations/config";
/// The attributes that make identities similar, unless the configuration names others.
const FEATURES: [&str; 3] = ["department", "jobTitle", "manager"];
/// The mean share from which access is recommended, unless the configuration has another.
const THRESHOLD: f64 = 0.5;

/// `POST /recommendations/request`
pub(super) fn recommend(database: &Database, request: &ReceivedRequest) -> StepResult {
    let mut recommender = Recommender::new(database, &request.body)?;
    let asked = elements(&request.body, "requests").iter();
    let responses: Result<Vec<Value>, Rejection> = asked.map(|asked| recommender.respond(asked)).collect();
    Ok(Reply::ok(&json!({"response": responses?})))
}

/// The recommendations of one request.
struct Recommender<'a> {
    database: &'a Database,
    held: HeldAccess<'a>,
    peers: Peers,
    threshold: f64,
    options: &'a Value,
}

impl<'a> Recommender<'a> {
    fn new(database: &'a Database, options: &'a Value) -> Result<Self, Rejection> {
        let configuration = find(database, CONFIGURATION, "")?.unwrap_or_default();
        let configured = elements(&configuration, "recommenderFeatures").iter();
        let mut known = HashSet::new();
        let once = configured
            .filter_map(Value::as_str)
            .filter(|feature| known.insert(*feature));
        let mut features: Vec<String> = once.map(str::to_owned).collect();
        if features.is_empty() {
            features = FEATURES.map(str::to_owned).to_vec();
        }
        let threshold = configuration
            .get("peerGroupPercentageThreshold")
            .and_then(Value::as_f64);
        Ok(Self {
            database,
            held: HeldAccess::new(database)?,
            peers: Peers::read(database, features)?,
            threshold: threshold.unwrap_or(THRESHOLD),
            options,
        })
    }

    fn wants(&self, option: &str) -> bool {
        self.options.get(option) == Some(&Value::Bool(true))
    }

    fn respond(&mut self, asked: &Value) -> Result<Value, Rejection> {
        let Some(score) = self.score(asked)? else {
            return Ok(json!({"request": asked, "recommendation": "NOT_FOUND", "interpretations": []}));
        };
        let interpretations = match self.wants("excludeInterpretations") {
            true => Vec::new(),
            false => score.interpretations(),
        };
        let mut response = json!({
            "request": asked, "recommendation": score.recommendation(), "interpretations": interpretations,
        });
        if self.wants("includeTranslationMessages") {
            set(&mut response, "translationMessages", score.translation_messages());
        }
        if self.wants("includeDebugInformation") {
            set(&mut response, "recommenderCalculations", score.calculations(asked));
        }
        Ok(response)
    }

    /// The score of an item; `None` if the identity or the item is unknown.
    fn score(&mut self, asked: &Value) -> Result<Option<Score>, Rejection> {
        let Some(identity) = self.database.identity(text(asked, "identityId"))? else {
            return Ok(None);
        };
        let item = asked.get("item").unwrap_or(&Value::Null);
        let Some(kind) = AccessKind::parse(text(item, "type")) else {
            return Ok(None);
        };
        if find(self.database, kind.collection(), text(item, "id"))?.is_none() {
            return Ok(None);
        }
        let mut score = Score::new(self.threshold);
        for group in self.peers.groups(&identity) {
            let mut holders = 0;
            for other in group.others(&identity) {
                holders += usize::from(self.held.has(other, text(item, "id"))?);
            }
            score.add(&group, holders);
        }
        Ok(Some(score))
    }
}
