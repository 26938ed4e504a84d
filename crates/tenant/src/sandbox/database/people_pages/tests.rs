//! The plans of the statements for pages: a filter on an indexed column reads no other accounts.

use super::*;
use crate::sandbox::seeds::Seed;
use crate::schema::Compare;
use crate::syntax::filter::Literal;

/// The steps of a plan, without those of the columns of a row.
fn plan(field: &str, compare: Compare) -> Vec<String> {
    let value = Literal::Text("a".to_owned());
    let query = PeopleQuery {
        filter: Some(Filter::Test(field.to_owned(), compare, vec![value])),
        order: Vec::new(),
        offset: 0,
        limit: 250,
        count: false,
    };
    let sql = PageSql::of(PeopleView::Accounts, "a.document", &query).sql;
    let database = Database::in_memory(&Seed::company().unwrap()).unwrap();
    let mut statement = database
        .connection
        .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
        .unwrap();
    let rows = statement
        .raw_query()
        .mapped(|row| row.get(3))
        .collect::<rusqlite::Result<_>>();
    rows.unwrap()
}

#[test]
fn filters_of_accounts_by_their_names_and_references_use_indexes() {
    let fields = [
        ("id", "sqlite_autoindex_accounts_1 (id"),
        ("identityId", "accounts_by_identity (identity"),
        ("name", "accounts_by_name (<expr>"),
        ("nativeIdentity", "accounts_by_native_identity (<expr>"),
        ("sourceId", "accounts_by_source (source"),
        ("identity.name", "identities_by_name (name"),
        ("source.displayableName", "sources_by_name (name"),
    ];
    for (field, index) in fields {
        for compare in [Compare::Equal, Compare::In, Compare::StartsWith] {
            let plan = plan(field, compare);
            assert!(
                plan.iter().any(|step| step.contains(index)),
                "{field} {compare:?}: {plan:?}"
            );
            assert!(
                !plan.iter().any(|step| step.starts_with("SCAN a")),
                "{field} {compare:?}: {plan:?}"
            );
        }
    }
}

#[test]
fn the_entitlements_of_an_account_are_found_by_their_values() {
    let database = Database::in_memory(&Seed::company().unwrap()).unwrap();
    let sql = format!("EXPLAIN QUERY PLAN SELECT {HAS_ENTITLEMENTS} FROM accounts a");
    let mut statement = database.connection.prepare(&sql).unwrap();
    let rows = statement
        .raw_query()
        .mapped(|row| row.get::<_, String>(3))
        .collect::<rusqlite::Result<Vec<_>>>();
    let plan = rows.unwrap();
    assert!(
        plan.iter().any(|step| step.contains("objects_by_member_value")),
        "{plan:?}"
    );
}
