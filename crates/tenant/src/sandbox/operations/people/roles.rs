//! Identities that roles are assigned to, and roles that are assigned to an identity.

use super::identity_view::{alias, requested_identity};
use super::query::{people_query, reject_undeclared};
use crate::sandbox::access::{AccessKind, MemberRole, Memberships, access_document, assignments_of, holders_of};
use crate::sandbox::database::{Database, PeopleView};
use crate::sandbox::operations::request::ReceivedRequest;
use crate::sandbox::responses::{Rejection, Reply};
use crate::sandbox::rows::IdentityRow;
use crate::sandbox::support::json_members::{text, text_of};
use crate::schema::Compare;
use crate::syntax::filter::{Filter, Literal};
use serde_json::{Value, json};
use std::collections::HashSet;

/// Members of a role that can be listed: SQLite limits the values of a statement.
const MAX_MEMBERS: usize = 30_000;
const BY_REQUEST: &str = "ACCESS_REQUEST";
const BY_MEMBERSHIP: &str = "ROLE_MEMBERSHIP";

/// `GET /roles/{id}/assigned-identities`
pub(in crate::sandbox::operations) fn assigned_identities(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    let id = request.text("id");
    let role = Rejection::unless_found(access_document(database, AccessKind::Role, id)?, "role", id)?;
    let direct: HashSet<String> = holders_of(database, id)?.into_iter().collect();
    let members = members(database, role, &direct)?;
    let mut query = people_query(PeopleView::Identities, request, &[])?;
    let ids = members.into_iter().map(Literal::Text).collect();
    let parts = [Filter::Test("id".to_owned(), Compare::In, ids)]
        .into_iter()
        .chain(query.filter);
    query.filter = Some(Filter::All(parts.collect()));
    let (found, total) = database.identity_page(&query)?;
    let shown = found.iter().map(|identity| {
        let reason = if direct.contains(&identity.id) {
            BY_REQUEST
        } else {
            BY_MEMBERSHIP
        };
        json!({
            "id": identity.id,
            "aliasName": alias(identity),
            "name": identity.name,
            "email": text_of(&identity.attributes, "email"),
            "roleAssignmentSource": reason,
        })
    });
    Ok(Reply::ok(&shown.collect()).with_total(total))
}

/// Ids of the identities that have a role: directly, or by its membership.
fn members(database: &Database, role: Value, direct: &HashSet<String>) -> Result<Vec<String>, Rejection> {
    let mut members: Vec<String> = direct.iter().cloned().collect();
    if let Some(role) = MemberRole::of(role) {
        database.each_identity(|identity| {
            if !direct.contains(&identity.id) && role.includes(database, identity)? {
                members.push(identity.id.clone());
            }
            Ok::<_, Rejection>(())
        })?;
    }
    if members.len() > MAX_MEMBERS {
        let text = format!("The role has more than {MAX_MEMBERS} members, which the embedded tenant cannot list.");
        return Err(Rejection::illegal(&text));
    }
    Ok(members)
}

/// A role of an identity.
struct RoleAssignment {
    id: String,
    role: Value,
    added: Option<String>,
    remove_date: Value,
    source: &'static str,
}

/// `GET /identities/{identityId}/role-assignments`
pub(in crate::sandbox::operations) fn role_assignments(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    reject_undeclared(request)?;
    let identity = requested_identity(database, request)?;
    let (id, name) = (request.text("roleId"), request.text("roleName"));
    let is_wanted = |assignment: &RoleAssignment| {
        (id.is_empty() || text(&assignment.role, "id") == id)
            && (name.is_empty() || text(&assignment.role, "name") == name)
    };
    let found = assignments(database, &identity)?;
    let shown = found.iter().filter(|it| is_wanted(it)).map(|it| shown(it, false));
    Ok(Reply::ok(&shown.collect()))
}

/// `GET /identities/{identityId}/role-assignments/{assignmentId}`
pub(in crate::sandbox::operations) fn role_assignment(
    database: &Database,
    request: &ReceivedRequest,
) -> Result<Reply, Rejection> {
    let identity = requested_identity(database, request)?;
    let id = request.text("assignmentId");
    let found = assignments(database, &identity)?.into_iter().find(|it| it.id == id);
    Ok(Reply::ok(&shown(
        &Rejection::unless_found(found, "role assignment", id)?,
        true,
    )))
}

/// The roles of an identity: those that it was given, and those whose membership includes it.
fn assignments(database: &Database, identity: &IdentityRow) -> Result<Vec<RoleAssignment>, Rejection> {
    let mut all = Vec::new();
    for assignment in assignments_of(database, &identity.id)? {
        if assignment.kind != AccessKind::Role {
            continue;
        }
        if let Some(role) = access_document(database, AccessKind::Role, &assignment.access)? {
            all.push(RoleAssignment {
                id: assignment.id,
                role,
                added: Some(assignment.added),
                remove_date: assignment.remove_date,
                source: BY_REQUEST,
            });
        }
    }
    let memberships = Memberships::read(database)?;
    for role in memberships.roles_of(database, identity)? {
        if !all.iter().any(|known| text(&known.role, "id") == text(role, "id")) {
            all.push(RoleAssignment {
                // An assignment by membership is not stored; the role identifies it.
                id: text(role, "id").to_owned(),
                added: role.get("created").and_then(Value::as_str).map(str::to_owned),
                remove_date: Value::Null,
                role: role.clone(),
                source: BY_MEMBERSHIP,
            });
        }
    }
    Ok(all)
}

fn shown(assignment: &RoleAssignment, in_full: bool) -> Value {
    let role = &assignment.role;
    let mut shown = json!({
        "id": assignment.id,
        "role": {"type": "ROLE", "id": text(role, "id"), "name": text(role, "name")},
        "startDate": null,
        "removeDate": assignment.remove_date,
    });
    if let Value::Object(members) = &mut shown {
        if let Some(added) = &assignment.added {
            members.insert("addedDate".to_owned(), added.as_str().into());
        }
        if in_full {
            members.insert("comments".to_owned(), Value::Null);
            members.insert("assignmentSource".to_owned(), assignment.source.into());
            members.insert("assignedDimensions".to_owned(), json!([]));
            members.insert("accountTargets".to_owned(), json!([]));
        }
    }
    shown
}
