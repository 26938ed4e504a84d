//! The sources whose account attributes mappings read: checks them, and fills in names beside ids.

use crate::sandbox::database::Database;
use crate::sandbox::responses::{Rejection, UNKNOWN_REFERENCE};
use crate::sandbox::rows::SourceRow;
use crate::sandbox::support::json_members::text;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// The end of application names, the product's second name of a source.
const SUFFIX: &str = " [source]";

/// The two members that identify a source: its id and its name.
struct SourceMembers {
    id: &'static str,
    name: &'static str,
    suffix: &'static str,
}

/// The members of an account attribute that identify its source. Older mappings have those of the application.
const MEMBERS: [SourceMembers; 2] = [
    SourceMembers {
        id: "sourceId",
        name: "sourceName",
        suffix: "",
    },
    SourceMembers {
        id: "applicationId",
        name: "applicationName",
        suffix: SUFFIX,
    },
];

/// Sources that were looked up, by id and name.
struct SourceLookup<'a> {
    database: &'a Database,
    found: HashMap<(String, String), Option<SourceRow>>,
}

/// Checks that every source of a profile's mappings exists, at any depth. The name beside an id becomes that of the source.
///
/// # Errors
/// If a source does not exist.
pub(super) fn resolve_mapping_sources(database: &Database, config: &mut Value) -> Result<(), Rejection> {
    let mut lookup = SourceLookup::new(database);
    for mapping in mappings_of(config) {
        let name = text(mapping, "identityAttributeName").to_owned();
        visit_account_attributes(mapping, &mut |attributes| {
            MEMBERS.iter().try_for_each(|members| {
                let unknown = lookup.resolve(members, attributes)?;
                unknown.map_or(Ok(()), |source| Err(unknown_source(&name, &source)))
            })
        })?;
    }
    Ok(())
}

/// Replaces the id of a source that is unknown by that of the source with the same name, because ids differ between tenants.
pub(in crate::sandbox::operations) fn localize_mapping_sources(
    database: &Database,
    config: &mut Value,
) -> Result<(), Rejection> {
    let mut lookup = SourceLookup::new(database);
    for mapping in mappings_of(config) {
        visit_account_attributes(mapping, &mut |attributes| {
            MEMBERS
                .iter()
                .try_for_each(|members| lookup.localize(members, attributes))
        })?;
    }
    Ok(())
}

impl<'a> SourceLookup<'a> {
    fn new(database: &'a Database) -> Self {
        Self {
            database,
            found: HashMap::new(),
        }
    }

    /// The source with this id, or with this name if the id is empty.
    fn source(&mut self, id: &str, name: &str) -> Result<Option<&SourceRow>, Rejection> {
        let key = (id.to_owned(), name.to_owned());
        let source = match self.found.entry(key) {
            std::collections::hash_map::Entry::Occupied(entry) => entry.into_mut(),
            std::collections::hash_map::Entry::Vacant(entry) => entry.insert(self.database.source(id, name)?),
        };
        Ok(source.as_ref())
    }

    /// Sets the name beside an id. Returns the id or the name of a source that does not exist.
    fn resolve(
        &mut self,
        members: &SourceMembers,
        attributes: &mut Map<String, Value>,
    ) -> Result<Option<String>, Rejection> {
        let (id, name) = (plain(attributes, members.id), plain(attributes, members.name));
        if id.is_empty() {
            let is_known = name.is_empty() || self.source("", &name)?.is_some();
            return Ok((!is_known).then_some(name));
        }
        let Some(source) = self.source(&id, "")? else {
            return Ok(Some(id));
        };
        if source.name != name {
            let name = format!("{}{}", source.name, members.suffix);
            attributes.insert(members.name.to_owned(), name.into());
        }
        Ok(None)
    }

    fn localize(&mut self, members: &SourceMembers, attributes: &mut Map<String, Value>) -> Result<(), Rejection> {
        let (id, name) = (plain(attributes, members.id), plain(attributes, members.name));
        if id.is_empty() || name.is_empty() || self.source(&id, "")?.is_some() {
            return Ok(());
        }
        if let Some(local) = self.source("", &name)? {
            attributes.insert(members.id.to_owned(), local.id.clone().into());
        }
        Ok(())
    }
}

/// The mappings of a configuration.
fn mappings_of(config: &mut Value) -> impl Iterator<Item = &mut Value> {
    let mappings = config.get_mut("attributeTransforms").and_then(Value::as_array_mut);
    mappings.into_iter().flatten()
}

/// Visits the attributes of each account attribute in a value, at any depth.
fn visit_account_attributes(
    value: &mut Value,
    visit: &mut impl FnMut(&mut Map<String, Value>) -> Result<(), Rejection>,
) -> Result<(), Rejection> {
    if text(value, "type").eq_ignore_ascii_case("accountAttribute")
        && let Some(Value::Object(attributes)) = value.get_mut("attributes")
    {
        visit(attributes)?;
    }
    match value {
        Value::Array(elements) => elements
            .iter_mut()
            .try_for_each(|element| visit_account_attributes(element, visit)),
        Value::Object(members) => members
            .values_mut()
            .try_for_each(|member| visit_account_attributes(member, visit)),
        _ => Ok(()),
    }
}

/// The text of a member without the suffix of applications; empty if it is absent, or a template.
fn plain(attributes: &Map<String, Value>, member: &str) -> String {
    let text = attributes.get(member).and_then(Value::as_str).unwrap_or_default();
    if text.contains('$') {
        return String::new();
    }
    text.strip_suffix(SUFFIX).unwrap_or(text).to_owned()
}

fn unknown_source(mapping: &str, source: &str) -> Rejection {
    let text = format!("The mapping of {mapping}: there is no source {source}.");
    Rejection::bad_request(UNKNOWN_REFERENCE, &text)
}
