//! Scores of access for an identity: the share of similar identities that have it.

use super::peers::PeerGroup;
use crate::sandbox::support::json_members::text;
use serde_json::{Map, Value, json};

/// Prefix of the keys of the service's messages; HIGH or LOW follows.
const KEY: &str = "recommender-api.V2_WEIGHT_FEATURE_PRODUCT_INTERPRETATION_";

/// Number of identities that share a feature, and how many of them have the access.
struct FeatureShare {
    feature: String,
    value: String,
    holders: usize,
    peers: usize,
}

impl FeatureShare {
    fn share(&self) -> f64 {
        as_float(self.holders) / as_float(self.peers)
    }

    fn percentage(&self) -> String {
        (self.share() * 100.0).round().to_string()
    }
}

/// The shares of the features by which there are similar identities.
pub(super) struct Score {
    shares: Vec<FeatureShare>,
    threshold: f64,
}

impl Score {
    pub(super) const fn new(threshold: f64) -> Self {
        let shares = Vec::new();
        Self { shares, threshold }
    }

    /// Adds the share of holders among the others of a group, unless the identity is alone in it.
    pub(super) fn add(&mut self, group: &PeerGroup<'_>, holders: usize) {
        let peers = group.members.len().saturating_sub(1);
        if peers > 0 {
            let (feature, value) = (group.feature.to_owned(), group.value.to_owned());
            self.shares.push(FeatureShare {
                feature,
                value,
                holders,
                peers,
            });
        }
    }

    /// The mean of the shares; `None` if there are no similar identities.
    fn mean(&self) -> Option<f64> {
        let sum: f64 = self.shares.iter().map(FeatureShare::share).sum();
        (!self.shares.is_empty()).then(|| sum / as_float(self.shares.len()))
    }

    pub(super) fn recommendation(&self) -> &'static str {
        match self.mean() {
            Some(mean) if mean >= self.threshold => "YES",
            Some(_) => "NO",
            None => "MAYBE",
        }
    }

    fn impact(&self, share: &FeatureShare) -> &'static str {
        match share.holders > 0 && share.share() >= self.threshold {
            true => "high",
            false => "low",
        }
    }

    /// A sentence for each feature.
    pub(super) fn interpretations(&self) -> Vec<String> {
        let sentences = self.shares.iter().map(|share| {
            let (percentage, impact) = (share.percentage(), self.impact(share));
            format!(
                "{percentage}% of identities with the same {} have this access. This information had a {impact} impact on the \
                 overall score.",
                share.feature
            )
        });
        sentences.collect()
    }

    /// The sentences as keys and values, for translation by the client.
    pub(super) fn translation_messages(&self) -> Vec<Value> {
        let messages = self.shares.iter().map(|share| {
            let key = format!("{KEY}{}", self.impact(share).to_uppercase());
            json!({"key": key, "values": [share.percentage(), share.feature]})
        });
        messages.collect()
    }

    /// The numbers behind the recommendation for a request. `featureValues` holds one feature: the one with the highest share.
    pub(super) fn calculations(&self, asked: &Value) -> Value {
        let shares = self.shares.iter();
        let scores: Map<String, Value> = shares.map(|it| (it.feature.clone(), it.share().into())).collect();
        let shares = self.shares.iter();
        let attributes: Map<String, Value> = shares
            .map(|it| (it.feature.clone(), json!({"value": it.value})))
            .collect();
        let mut calculations = json!({
            "identityId": text(asked, "identityId"),
            "entitlementId": asked.pointer("/item/id"),
            "recommendation": self.recommendation(),
            "threshold": self.threshold,
            "featureWeightedScores": scores,
            "identityAttributes": attributes,
        });
        let strongest = self
            .shares
            .iter()
            .max_by(|one, other| one.share().total_cmp(&other.share()));
        if let (Value::Object(members), Some(mean), Some(strongest)) = (&mut calculations, self.mean(), strongest) {
            members.insert("overallWeightedScore".to_owned(), mean.into());
            let values =
                json!({"feature": strongest.feature, "numerator": strongest.holders, "denominator": strongest.peers});
            members.insert("featureValues".to_owned(), values);
        }
        calculations
    }
}

/// A number of identities as a float. Numbers beyond 32 bits are not expected, and count as the highest.
fn as_float(number: usize) -> f64 {
    u32::try_from(number).unwrap_or(u32::MAX).into()
}
