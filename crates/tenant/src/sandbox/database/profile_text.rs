//! The two forms in which a profile is stored: the columns that queries use, and the text of its JSON.

use super::columns::folded;
use super::error::too_large;
use super::ordered_json::{member_text, pieces_around};
use crate::sandbox::rows::MAPPINGS;
use crate::sandbox::support::clock::now_as_text;
use crate::sandbox::support::json_members::text;
use crate::schema::tenant::IDENTITY_PROFILE;
use rusqlite::types::Value as Sql;
use serde_json::{Number, Value};

/// Maximum size of a profile in bytes.
pub(crate) const MAX_PROFILE: usize = 64 << 20;
/// The member that is computed from the identities.
pub(super) const COUNT: &str = "identityCount";

/// The text of a profile in the pieces that are stored.
pub(super) struct ProfileText {
    pub(super) head: String,
    pub(super) middle: String,
    pub(super) mappings: String,
    pub(super) tail: String,
}

impl ProfileText {
    /// Splits a profile. If `mappings` is given, it replaces the mappings of the profile.
    pub(super) fn of(profile: &Value, mappings: Option<String>) -> rusqlite::Result<Self> {
        let mappings = mappings
            .or_else(|| member_text(&IDENTITY_PROFILE, profile, MAPPINGS))
            .filter(|mappings| !mappings.is_empty());
        let left_out: &[&str] = if mappings.is_some() {
            &[COUNT, MAPPINGS]
        } else {
            &[COUNT]
        };
        let mut pieces = pieces_around(&IDENTITY_PROFILE, profile, left_out).into_iter();
        let mut piece = || pieces.next().unwrap_or_default();
        let text = Self {
            head: piece(),
            middle: piece(),
            mappings: mappings.unwrap_or_default(),
            tail: piece(),
        };
        let pieces = [&text.head, &text.middle, &text.mappings, &text.tail];
        if pieces.into_iter().map(String::len).sum::<usize>() > MAX_PROFILE {
            return Err(too_large());
        }
        Ok(text)
    }

    /// The complete text with this number of identities.
    pub(super) fn with_count(&self, count: &Value) -> String {
        let Self {
            head,
            middle,
            mappings,
            tail,
        } = self;
        format!("{head}{count}{middle}{mappings}{tail}")
    }
}

/// The columns that queries use.
pub(super) struct ProfileColumns<'a> {
    pub(super) id: &'a str,
    pub(super) name: &'a str,
    pub(super) folded_name: String,
    pub(super) priority: Sql,
    pub(super) created: String,
    pub(super) modified: String,
    pub(super) owner_id: Option<&'a str>,
    pub(super) owner_name: Option<&'a str>,
    pub(super) source_id: &'a str,
}

impl<'a> ProfileColumns<'a> {
    pub(super) fn of(profile: &'a Value) -> Self {
        let owner = profile.get("owner").unwrap_or(&Value::Null);
        let time = |member| match text(profile, member) {
            "" => now_as_text(),
            time => time.to_owned(),
        };
        Self {
            id: text(profile, "id"),
            name: text(profile, "name"),
            folded_name: folded(text(profile, "name")),
            priority: match profile.get("priority") {
                Some(Value::Number(number)) => numeric(number),
                _ => Sql::Null,
            },
            created: time("created"),
            modified: time("modified"),
            owner_id: owner.get("id").and_then(Value::as_str),
            owner_name: owner.get("name").and_then(Value::as_str),
            source_id: profile
                .pointer("/authoritativeSource/id")
                .and_then(Value::as_str)
                .unwrap_or_default(),
        }
    }
}

/// Converts a number to a value that the database can compare. A number beyond the range of a float becomes infinite.
fn numeric(number: &Number) -> Sql {
    match number.as_i64() {
        Some(integer) => Sql::Integer(integer),
        None => number.to_string().parse().map_or(Sql::Null, Sql::Real),
    }
}
