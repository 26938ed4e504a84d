//! Operations on people: accounts, identities, and public identities, which show the same rows.

mod account_changes;
mod account_view;
mod accounts;
mod bulk;
mod history;
mod identities;
mod identity_view;
mod owned;
mod public_identities;
mod query;
mod roles;
mod snapshots;

pub(super) use account_changes::{
    create_account, delete_account, disable, enable, put_account, reload, remove_account, unlock, update_account,
};
pub(super) use accounts::{account_entitlements, get_account, identity_entitlements, list_accounts};
pub(super) use bulk::{disable_all, disable_each, enable_all, enable_each};
pub(super) use history::{get_history, list_access_items, list_history, start_date};
pub(super) use identities::{delete_identity, get_identity, list_identities, process_identities};
pub(super) use identity_view::requested_identity;
pub(super) use owned::ownership;
pub(super) use public_identities::list_public_identities;
pub(super) use query::reject_undeclared;
pub(super) use roles::{assigned_identities, role_assignment, role_assignments};
pub(super) use snapshots::{
    compare_snapshots, count_snapshots, get_snapshot, list_events, list_snapshot_items, list_snapshots,
};
