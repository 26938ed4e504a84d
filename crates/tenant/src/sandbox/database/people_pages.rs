//! Pages of accounts and identities, with the members of what they refer to.

use super::condition::SqlCondition;
use super::connection::Database;
use super::filtered_column::FilteredColumn;
use super::object_page::order_by;
use super::people::identity;
use super::queries::{json, row_count};
use crate::sandbox::rows::MemberKind::{self, Flag, Text, Time};
use crate::sandbox::rows::{AccountRow, IdentityRow};
use crate::syntax::filter::Filter;
use rusqlite::types::{Value as SqlValue, ValueRef};
use rusqlite::{Row, params_from_iter};
use serde_json::Value;
use std::collections::HashMap;
use std::sync::Arc;

/// A join of tables, of which rows are filtered, sorted and read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PeopleView {
    Accounts,
    Identities,
}

/// The page of a view that a request asks for.
pub(crate) struct PeopleQuery {
    pub(crate) filter: Option<Filter>,
    pub(crate) order: Vec<(FilteredColumn, bool)>,
    pub(crate) offset: usize,
    pub(crate) limit: usize,
    pub(crate) count: bool,
}

/// An account with the members of its identity and its source.
pub(crate) struct AccountView {
    pub(crate) account: AccountRow,
    pub(crate) identity_name: Option<String>,
    pub(crate) lifecycle_state: Option<String>,
    pub(crate) identity_state: Option<String>,
    pub(crate) source_name: Option<String>,
    /// The document of the source, which the accounts of a page share.
    pub(crate) source: Option<Arc<Value>>,
    pub(crate) is_authoritative: bool,
    pub(crate) has_entitlements: bool,
}

const IDENTITY_STATE: &str = "(SELECT json_extract(l.document, '$.\"identityState\"') FROM objects l
    WHERE l.kind = '/identity-profiles/{identity-profile-id}/lifecycle-states' AND l.parent = i.profile
    AND json_extract(l.document, '$.\"technicalName\"') = json_extract(i.attributes, '$.cloudLifecycleState') LIMIT 1)";
const LIFECYCLE_STATE: &str = "json_extract(i.attributes, '$.cloudLifecycleState')";
const AUTHORITATIVE: &str = "(coalesce(json_extract(o.document, '$.\"authoritative\"'), 0)
    OR EXISTS (SELECT 1 FROM profiles p WHERE p.source_id = a.source))";
const HAS_PROFILE: &str = "EXISTS (SELECT 1 FROM profiles p WHERE p.source_id = a.source)";
const HAS_ENTITLEMENTS: &str = "EXISTS (SELECT 1 FROM account_entitlements h WHERE h.account = a.id)";

const ACCOUNTS: &[(&str, &str, MemberKind)] = &[
    ("id", "a.id", Text),
    ("identityId", "a.identity", Text),
    (
        "name",
        "coalesce(json_extract(a.document, '$.displayName'), json_extract(a.document, '$.nativeIdentity'),
            json_extract(a.document, '$.attributes.displayName'))",
        Text,
    ),
    (
        "nativeIdentity",
        "coalesce(json_extract(a.document, '$.nativeIdentity'), a.id)",
        Text,
    ),
    ("hasEntitlements", HAS_ENTITLEMENTS, Flag),
    ("sourceId", "a.source", Text),
    ("uncorrelated", "(i.id IS NULL)", Flag),
    ("origin", "json_extract(a.document, '$.origin')", Text),
    (
        "manuallyCorrelated",
        "coalesce(json_extract(a.document, '$.manuallyCorrelated'), 0)",
        Flag,
    ),
    ("uuid", "json_extract(a.document, '$.uuid')", Text),
    ("identity.name", "i.name", Text),
    ("identity.correlated", "(i.id IS NOT NULL)", Flag),
    ("identity.identityState", IDENTITY_STATE, Text),
    ("source.displayableName", "s.name", Text),
    ("source.authoritative", AUTHORITATIVE, Flag),
    (
        "source.connectionType",
        "json_extract(o.document, '$.\"connectionType\"')",
        Text,
    ),
    // The tenant makes no recommendations.
    ("recommendation.method", "NULL", Text),
    (
        "created",
        "strftime('%Y-%m-%dT%H:%M:%fZ', json_extract(a.document, '$.created'))",
        Time,
    ),
    (
        "modified",
        "strftime('%Y-%m-%dT%H:%M:%fZ', json_extract(a.document, '$.modified'))",
        Time,
    ),
];

const ALIAS: &str = "coalesce(json_extract(i.attributes, '$.uid'), i.name)";

const IDENTITIES: &[(&str, &str, MemberKind)] = &[
    ("id", "i.id", Text),
    ("name", "i.name", Text),
    ("alias", ALIAS, Text),
    ("aliasName", ALIAS, Text),
    ("firstname", "json_extract(i.attributes, '$.firstname')", Text),
    ("lastname", "json_extract(i.attributes, '$.lastname')", Text),
    ("email", "json_extract(i.attributes, '$.email')", Text),
    (
        "cloudStatus",
        "coalesce(json_extract(i.attributes, '$.cloudStatus'), 'UNREGISTERED')",
        Text,
    ),
    ("processingState", "NULL", Text),
    (
        "correlated",
        "(i.profile <> '' OR EXISTS (SELECT 1 FROM accounts a WHERE a.identity = i.id))",
        Flag,
    ),
    ("protected", "0", Flag),
];

impl PeopleView {
    /// The column of a field; `None` if the view has none.
    pub(crate) fn column(self, field: &str) -> Option<FilteredColumn> {
        let columns = match self {
            Self::Accounts => ACCOUNTS,
            Self::Identities => IDENTITIES,
        };
        let (_, sql, kind) = columns.iter().find(|(name, ..)| *name == field)?;
        Some(FilteredColumn::expression(sql, *kind))
    }

    const fn tables(self) -> &'static str {
        match self {
            Self::Accounts => {
                "accounts a LEFT JOIN identities i ON i.id = a.identity LEFT JOIN sources s ON s.id = a.source
                LEFT JOIN objects o ON o.kind = '/sources' AND o.parent = '' AND o.id = a.source"
            }
            Self::Identities => "identities i",
        }
    }

    const fn insertion(self) -> &'static str {
        match self {
            Self::Accounts => "a.seq",
            Self::Identities => "i.seq",
        }
    }
}

impl Database {
    /// A page of accounts, and the number of all that match if it is wanted.
    pub(crate) fn account_page(&self, query: &PeopleQuery) -> rusqlite::Result<(Vec<AccountView>, Option<usize>)> {
        let selected = format!(
            "a.document, i.name, {LIFECYCLE_STATE}, {IDENTITY_STATE}, s.name, o.document, {HAS_PROFILE}, {HAS_ENTITLEMENTS}"
        );
        let mut sources = HashMap::new();
        self.people_page(PeopleView::Accounts, &selected, query, |row| account(row, &mut sources))
    }

    /// A page of identities, and the number of all that match if it is wanted.
    pub(crate) fn identity_page(&self, query: &PeopleQuery) -> rusqlite::Result<(Vec<IdentityRow>, Option<usize>)> {
        let selected = "i.id, i.name, i.profile, i.attributes, i.manual_state";
        self.people_page(PeopleView::Identities, selected, query, identity)
    }

    fn people_page<T>(
        &self,
        view: PeopleView,
        selected: &str,
        query: &PeopleQuery,
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> rusqlite::Result<(Vec<T>, Option<usize>)> {
        let PageSql { from, sql, mut values } = PageSql::of(view, selected, query);
        let total = query.count.then(|| self.count(&from, params_from_iter(&values)));
        values.extend([query.limit, query.offset].map(|number| SqlValue::Integer(row_count(number))));
        Ok((self.all(&sql, params_from_iter(values), read)?, total.transpose()?))
    }
}

/// The statement of a page.
struct PageSql {
    /// The tables with the condition.
    from: String,
    /// The whole statement, whose last parameters are the limit and the offset.
    sql: String,
    /// Parameters of the condition.
    values: Vec<SqlValue>,
}

impl PageSql {
    /// The rows of a page are found first, so that the other columns are read for these only.
    fn of(view: PeopleView, selected: &str, query: &PeopleQuery) -> Self {
        let (tables, row) = (view.tables(), view.insertion());
        let mut from = tables.to_owned();
        let mut values = Vec::new();
        if let Some(filter) = &query.filter {
            let condition = SqlCondition::of(filter, &|field| view.column(field));
            from.push_str(" WHERE ");
            from.push_str(&condition.sql);
            values = condition.values;
        }
        let order = order_by(&query.order, row);
        let page = format!("SELECT {row} FROM {from} ORDER BY {order} LIMIT ? OFFSET ?");
        let sql = format!("SELECT {selected} FROM {tables} WHERE {row} IN ({page}) ORDER BY {order}");
        Self { from, sql, values }
    }
}

/// Documents of sources by id.
type Sources = HashMap<String, Option<Arc<Value>>>;

fn account(row: &Row<'_>, sources: &mut Sources) -> rusqlite::Result<AccountView> {
    let account: AccountRow = json(row, 0)?;
    let source = match sources.get(&account.source) {
        Some(known) => known.clone(),
        None => {
            let is_known = row.get_ref(5)? != ValueRef::Null;
            let source = is_known.then(|| json(row, 5)).transpose()?.map(Arc::new);
            sources.insert(account.source.clone(), source.clone());
            source
        }
    };
    let says_so = |source: &Arc<Value>| source.get("authoritative") == Some(&Value::Bool(true));
    Ok(AccountView {
        is_authoritative: row.get(6)? || source.as_ref().is_some_and(says_so),
        account,
        identity_name: row.get(1)?,
        lifecycle_state: text(row, 2)?,
        identity_state: text(row, 3)?,
        source_name: row.get(4)?,
        source,
        has_entitlements: row.get(7)?,
    })
}

/// A column of any type, of which only texts count.
fn text(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<String>> {
    Ok(row.get_ref(column)?.as_str().ok().map(str::to_owned))
}

#[cfg(test)]
mod tests;
