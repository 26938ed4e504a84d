//! Reads and writes accounts.

use super::connection::Database;
use super::error::too_large;
use super::profile_text::MAX_PROFILE;
use super::queries::json;
use crate::sandbox::rows::AccountRow;
use rusqlite::{OptionalExtension as _, params};
use serde_json::Value;

impl Database {
    /// The account with this id.
    pub(crate) fn account(&self, id: &str) -> rusqlite::Result<Option<AccountRow>> {
        let sql = "SELECT document FROM accounts WHERE id = ?1";
        let mut statement = self.connection.prepare_cached(sql)?;
        statement.query_row([id], |row| json(row, 0)).optional()
    }

    /// Returns true if an account has this native identity.
    pub(crate) fn is_account_name(&self, name: &str) -> rusqlite::Result<bool> {
        let mut statement = self.connection.prepare_cached(
            "SELECT 1 FROM accounts WHERE coalesce(json_extract(document, '$.nativeIdentity'), id) = ?1",
        )?;
        statement.exists([name])
    }

    /// The accounts of an identity in the order of insertion.
    pub(crate) fn accounts_of(&self, identity: &str) -> rusqlite::Result<Vec<AccountRow>> {
        let sql = "SELECT document FROM accounts WHERE identity = ?1 ORDER BY seq";
        self.all(sql, [identity], |row| json(row, 0))
    }

    /// The accounts of a source in the order of insertion.
    pub(crate) fn accounts_on(&self, source: &str) -> rusqlite::Result<Vec<AccountRow>> {
        let sql = "SELECT document FROM accounts WHERE source = ?1 ORDER BY seq";
        self.all(sql, [source], |row| json(row, 0))
    }

    /// The account of a source with this native identity.
    pub(crate) fn account_named(&self, source: &str, native: &str) -> rusqlite::Result<Option<AccountRow>> {
        let sql = "SELECT document FROM accounts
            WHERE coalesce(json_extract(document, '$.nativeIdentity'), id) = ?2 AND source = ?1 ORDER BY seq LIMIT 1";
        let mut statement = self.connection.prepare_cached(sql)?;
        statement.query_row([source, native], |row| json(row, 0)).optional()
    }

    /// Adds an account, or replaces the one with the same id.
    pub(crate) fn put_account(&self, account: &AccountRow) -> rusqlite::Result<()> {
        let sql = "INSERT INTO accounts (id, identity, source, document) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (id) DO UPDATE SET identity = excluded.identity, document = excluded.document";
        self.write_account(sql, account)
    }

    pub(super) fn insert_account(&self, account: &AccountRow) -> rusqlite::Result<()> {
        self.write_account(
            "INSERT INTO accounts (id, identity, source, document) VALUES (?1, ?2, ?3, ?4)",
            account,
        )
    }

    fn write_account(&self, sql: &str, account: &AccountRow) -> rusqlite::Result<()> {
        let document = serde_json::to_string(account).unwrap_or_default();
        if document.len() > MAX_PROFILE {
            return Err(too_large());
        }
        self.connection.prepare_cached(sql)?.execute(params![
            account.id,
            account.identity,
            account.source,
            document
        ])?;
        Ok(())
    }

    /// Removes an account; false if there is none.
    pub(crate) fn delete_account(&self, id: &str) -> rusqlite::Result<bool> {
        let mut statement = self.connection.prepare_cached("DELETE FROM accounts WHERE id = ?1")?;
        Ok(statement.execute([id])? > 0)
    }

    /// Removes every account of a source.
    pub(crate) fn delete_accounts_on(&self, source: &str) -> rusqlite::Result<usize> {
        let mut statement = self
            .connection
            .prepare_cached("DELETE FROM accounts WHERE source = ?1")?;
        statement.execute([source])
    }

    /// The entitlements that the attributes of an account name.
    pub(crate) fn entitlements_of_account(&self, account: &str) -> rusqlite::Result<Vec<Value>> {
        let sql = "SELECT DISTINCT seq, document FROM account_entitlements WHERE account = ?1 ORDER BY seq";
        self.all(sql, [account], |row| json(row, 1))
    }

    /// The entitlements that the accounts of an identity name.
    pub(crate) fn entitlements_of(&self, identity: &str) -> rusqlite::Result<Vec<Value>> {
        let sql = "SELECT DISTINCT seq, document FROM account_entitlements WHERE identity = ?1 ORDER BY seq";
        self.all(sql, [identity], |row| json(row, 1))
    }
}
