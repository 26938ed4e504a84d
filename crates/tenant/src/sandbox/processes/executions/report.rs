//! The lines of reports. Their columns are a guess.

use super::super::people::email;
use crate::sandbox::database::Database;
use crate::sandbox::responses::Rejection;
use crate::sandbox::support::csv::csv_row;
use crate::sandbox::support::json_members::text_of;
use std::collections::HashMap;

/// The lines of a report, the first with the names of the columns; `None` if the tenant does not create such reports.
pub(super) fn rows(database: &Database, kind: &str, source: &str) -> Result<Option<Vec<Vec<String>>>, Rejection> {
    Ok(match kind {
        "IDENTITIES" | "IDENTITIES_DETAILS" => Some(identities(database)?),
        "ACCOUNTS" => Some(accounts(database, source)?),
        _ => None,
    })
}

fn identities(database: &Database) -> Result<Vec<Vec<String>>, Rejection> {
    let mut rows = vec![owned(&["ID", "Name", "Display Name", "Email", "Lifecycle State"])];
    database.each_identity(|identity| {
        let attribute = |name: &str| text_of(&identity.attributes, name);
        rows.push(owned(&[
            &identity.id,
            &identity.name,
            attribute("displayName"),
            email(identity),
            attribute("cloudLifecycleState"),
        ]));
        Ok::<_, Rejection>(())
    })?;
    Ok(rows)
}

fn accounts(database: &Database, source: &str) -> Result<Vec<Vec<String>>, Rejection> {
    let sources: HashMap<String, String> = database.sources()?.into_iter().map(|it| (it.id, it.name)).collect();
    let mut rows = vec![owned(&["Source", "Account", "Display Name", "Identity"])];
    database.each_identity(|identity| {
        let accounts = database.accounts_of(&identity.id)?;
        rows.extend(accounts.iter().filter(|it| it.source == source).map(|account| {
            let source = sources.get(&account.source).map_or("", String::as_str);
            owned(&[source, &account.native_identity, &account.display_name, &identity.name])
        }));
        Ok::<_, Rejection>(())
    })?;
    Ok(rows)
}

fn owned(cells: &[&str]) -> Vec<String> {
    cells.iter().map(|cell| (*cell).to_owned()).collect()
}

/// Lines as CSV (RFC 4180).
pub(super) fn csv(rows: &[Vec<String>]) -> String {
    rows.iter().map(|row| format!("{}\r\n", csv_row(row))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_with_special_characters_are_quoted() {
        let rows = [owned(&["a", "b,c", "say \"d\""]), owned(&["", "e\nf", "g"])];
        assert_eq!(csv(&rows), "a,\"b,c\",\"say \"\"d\"\"\"\r\n,\"e\nf\",g\r\n");
    }
}
