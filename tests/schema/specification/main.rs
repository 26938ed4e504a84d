//! Compares the schema of each version with its OpenAPI document, fact by fact. What differs is listed with its reason.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking; the document's shape is part of what is tested"
)]

mod declared;
mod documented;
mod known;

use documented::{Alternatives, Document};
use known::{KNOWN, Known};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::PathBuf;

/// Facts by what they are about, for example `IdentityProfile.name` -> `string, required, nullable`.
type Facts = BTreeMap<String, String>;

/// The subject of a fact, the document's, and that of the schema; empty for none.
type Difference = (String, String, String);

#[test]
fn the_schema_says_what_the_document_says() {
    let mut found = BTreeSet::new();
    for version in sailpoint::schema::versions() {
        let Some(document) = document(version.name) else { return };
        let declared = declared::facts(version);
        found.extend(differences(&Document::facts(&document, &declared), &declared));
    }
    let (listed, unlisted): (Vec<_>, Vec<_>) = found.iter().partition(|found| reason(found).is_some());
    let unlisted: String = unlisted.into_iter().map(in_words).collect();
    assert!(unlisted.is_empty(), "differences that are not listed:\n{unlisted}");
    let used: BTreeSet<_> = listed
        .into_iter()
        .filter_map(|found| reason(found))
        .map(|known| known.reason)
        .collect();
    let unused: Vec<&str> = KNOWN
        .iter()
        .map(|known| known.reason)
        .filter(|reason| !used.contains(reason))
        .collect();
    assert!(
        unused.is_empty(),
        "listed differences that are not there any more: {unused:?}"
    );
}

fn reason(difference: &Difference) -> Option<&'static Known> {
    KNOWN
        .iter()
        .find(|known| (known.covers)(&difference.0, &difference.1, &difference.2))
}

fn differences(documented: &Alternatives, declared: &Facts) -> BTreeSet<Difference> {
    let all: BTreeSet<&String> = documented.keys().chain(declared.keys()).collect();
    let mut found = BTreeSet::new();
    for about in all {
        let ours = declared.get(about).cloned().unwrap_or_default();
        let theirs = documented.get(about);
        if theirs.is_none_or(|theirs| !theirs.contains(&ours)) {
            let theirs = theirs.map(|theirs| theirs.iter().cloned().collect::<Vec<_>>().join(" | "));
            found.insert((about.clone(), theirs.unwrap_or_default(), ours));
        }
    }
    found
}

fn in_words((about, document, schema): &Difference) -> String {
    format!("  {about}\n    document: {document}\n    schema:   {schema}\n")
}

/// The document of a version, if it is there; a failure where SAILPOINT_TEST_ALL says that nothing may be left out.
fn document(version: &str) -> Option<Value> {
    let beside = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/spec");
    let folder = std::env::var_os("SAILPOINT_DOCUMENTS").map_or_else(beside, PathBuf::from);
    let path = folder.join(format!("{version}.openapi.json"));
    match std::fs::read_to_string(&path) {
        Ok(text) => Some(serde_json::from_str(&text).unwrap()),
        Err(error) => {
            let path = path.display();
            let reason =
                format!("nothing compared: {path}: {error}; SAILPOINT_DOCUMENTS is the folder of the documents");
            let all = std::env::var_os("SAILPOINT_TEST_ALL").is_some_and(|value| !value.is_empty());
            assert!(!all, "{reason}, and SAILPOINT_TEST_ALL is set");
            // The harness keeps to itself what a test that passes prints.
            let mut past_the_harness = std::io::stderr();
            writeln!(past_the_harness, "{reason}").unwrap();
            None
        }
    }
}
