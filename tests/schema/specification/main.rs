//! Compares the tables with the OpenAPI document of the service, fact by fact. What differs is listed with its reason.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking; the document's shape is part of what is tested"
)]

mod declared;
mod document;
mod known;

use declared::declared;
use document::Document;
use known::KNOWN;
use known::Known::{self, Differs, Renamed, Without};
use sailpoint::schema::v2024::V2024;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::PathBuf;

/// Facts by what they are about, for example `IdentityProfile.name` -> `string, required, nullable`.
type Facts = BTreeMap<String, String>;

#[test]
fn the_tables_say_what_the_document_says() {
    let Some(document) = document() else { return };
    let declared = declared();
    let mut documented = Document::new(&document).facts();
    for known in KNOWN {
        match *known {
            Renamed(from, to, reason) => rename(&mut documented, from, to, reason),
            Without(schema, reason) => remove(&mut documented, schema, reason),
            Differs(..) => {}
        }
    }
    let listed: BTreeMap<_, _> = KNOWN.iter().filter_map(listed_difference).collect();
    let found = differences(&documented, &declared);
    let unlisted: String = found
        .iter()
        .filter(|found| !listed.contains_key(*found))
        .map(in_words)
        .collect();
    assert!(unlisted.is_empty(), "differences that are not listed:\n{unlisted}");
    let gone = listed.iter().filter(|(difference, _)| !found.contains(*difference));
    let gone: String = gone.map(|(difference, reason)| in_words(difference) + reason).collect();
    assert!(
        gone.is_empty(),
        "listed differences that are not there any more:\n{gone}"
    );
}

/// The subject of a fact, its value in the document, and its value in the tables.
type Difference = (String, String, String);

fn differences(documented: &Facts, declared: &Facts) -> BTreeSet<Difference> {
    let fact = |facts: &Facts, about: &str| facts.get(about).cloned().unwrap_or_default();
    let all: BTreeSet<_> = documented.keys().chain(declared.keys()).cloned().collect();
    all.into_iter()
        .map(|about| {
            let (left, right) = (fact(documented, &about), fact(declared, &about));
            (about, left, right)
        })
        .filter(|(_, left, right)| left != right)
        .collect()
}

fn listed_difference(known: &Known) -> Option<(Difference, &'static str)> {
    match *known {
        Differs(about, document, tables, reason) => {
            Some(((about.to_owned(), document.to_owned(), tables.to_owned()), reason))
        }
        Renamed(..) | Without(..) => None,
    }
}

fn in_words((about, document, tables): &Difference) -> String {
    format!("  {about}\n    document: {document}\n    tables:   {tables}\n")
}

fn rename(facts: &mut Facts, from: &str, to: &str, reason: &str) {
    let swap = |text: &str| {
        let words = text.split_inclusive([' ', ',', '.']).map(|word| {
            let (name, end) = word.split_at(word.trim_end_matches([' ', ',', '.']).len());
            format!("{}{end}", if name == from { to } else { name })
        });
        words.collect::<String>()
    };
    let renamed: Facts = facts.iter().map(|(about, fact)| (swap(about), swap(fact))).collect();
    assert_ne!(
        &renamed, facts,
        "{from} is listed as renamed ({reason}), and the document does not have it"
    );
    *facts = renamed;
}

fn remove(facts: &mut Facts, schema: &str, reason: &str) {
    let members = format!("{schema}.");
    let before = facts.len();
    facts.retain(|about, _| about != schema && !about.starts_with(&members));
    assert_ne!(
        before,
        facts.len(),
        "{schema} is listed as left out ({reason}), and the document does not have it"
    );
}

/// The document, if it is there; a failure where SAILPOINT_TEST_ALL says that nothing may be left out.
fn document() -> Option<Value> {
    let beside =
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/spec/identity-profiles.v2024.openapi.json");
    let path = std::env::var_os("SAILPOINT_SPECIFICATION").map_or_else(beside, PathBuf::from);
    match std::fs::read_to_string(&path) {
        Ok(text) => Some(serde_json::from_str(&text).unwrap()),
        Err(error) => {
            let path = path.display();
            let reason = format!("nothing compared: {path}: {error}; SAILPOINT_SPECIFICATION says where it is");
            let all = std::env::var_os("SAILPOINT_TEST_ALL").is_some_and(|value| !value.is_empty());
            assert!(!all, "{reason}, and SAILPOINT_TEST_ALL is set");
            // The harness keeps to itself what a test that passes prints.
            let mut past_the_harness = std::io::stderr();
            writeln!(past_the_harness, "{reason}").unwrap();
            None
        }
    }
}

#[test]
fn an_instance_can_note_which_fields_of_each_model_were_given() {
    for model in V2024.models {
        assert!(model.fields().len() <= 62, "{}", model.name);
    }
}
