//! The default seed: a small, realistic company. It contains the ids that the scripts of the documentation use.

use super::document::read_document;
use super::seed::Seed;
use serde_json::Value;
use std::sync::{Arc, OnceLock};

/// People, accounts and profiles.
const PEOPLE: &str = include_str!("company/people.json");
/// Documents of collections by the path of the collection. Several files may have the same path.
const COLLECTIONS: [&str; 9] = [
    include_str!("company/access.json"),
    include_str!("company/automation.json"),
    include_str!("company/campaigns.json"),
    include_str!("company/governance.json"),
    include_str!("company/attributes.json"),
    include_str!("company/requests.json"),
    include_str!("company/settings.json"),
    include_str!("company/sources.json"),
    include_str!("company/suggestions.json"),
];
/// The time at which documents were created that do not say so. Each start must give the same documents.
const CREATED: &str = "2023-03-01T09:00:00.000Z";

/// The company, which all tenants of the process share.
static COMPANY: OnceLock<Result<Arc<Seed>, String>> = OnceLock::new();

impl Seed {
    /// The default seed.
    ///
    /// # Errors
    /// If a file of the company is not valid, with the location of the problem.
    pub(crate) fn company() -> Result<Arc<Self>, String> {
        COMPANY.get_or_init(|| read().map(Arc::new)).clone()
    }

    /// Returns true if this is the default seed itself.
    pub(crate) fn is_company(&self) -> bool {
        let company = COMPANY.get().and_then(|read| read.as_ref().ok());
        company.is_some_and(|company| std::ptr::eq(&raw const **company, self))
    }
}

fn read() -> Result<Seed, String> {
    let mut company = read_document(PEOPLE)?;
    for file in COLLECTIONS {
        if let Value::Object(collections) = read_document(file)? {
            for (path, documents) in collections {
                add(&mut company, &path, documents);
            }
        }
    }
    Seed::of_document(company, CREATED)
}

fn add(company: &mut Value, path: &str, mut documents: Value) {
    let (Value::Object(members), Value::Array(added)) = (company, &mut documents) else {
        return;
    };
    let collections = members
        .entry("collections")
        .or_insert_with(|| Value::Object(serde_json::Map::new()));
    match collections.get_mut(path) {
        Some(Value::Array(present)) => present.append(added),
        _ => collections[path] = documents,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::collections::catalog;
    use crate::sandbox::seeds::generated_company;

    #[test]
    fn the_company_is_valid_and_always_the_same() {
        let text = |seed: &Seed| {
            let rows = seed.objects.iter();
            let rows: Vec<_> = rows
                .map(|row| (row.kind, &row.parent, &row.id, &row.document))
                .collect();
            format!("{rows:?}")
        };
        let company = Seed::company().unwrap();
        assert!(company.is_company());
        assert_eq!(text(&company), text(&read().unwrap()));
        assert!(
            company
                .objects
                .iter()
                .all(|row| catalog().collection(row.kind).is_some())
        );
    }

    #[test]
    fn another_seed_brings_nothing_invented() {
        let seed = Seed::parse("{}").unwrap();
        assert!(!seed.is_company());
        assert!(seed.objects.is_empty());
        assert!(!generated_company(1).objects.iter().any(|row| row.kind == "/roles"));
    }
}
