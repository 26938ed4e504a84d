//! A column as filters compare it.

use crate::sandbox::rows::{MemberKind, ObjectMember};
use std::borrow::Cow;

/// A column, or an expression, that filters compare.
#[derive(Debug, Clone)]
pub(crate) struct FilteredColumn {
    /// The expression in SQL.
    pub(super) compared: Cow<'static, str>,
    pub(super) kind: MemberKind,
    /// A list in SQL, of whose elements one must match; `compared` then uses `element.value`.
    pub(super) list: Option<String>,
}

impl FilteredColumn {
    /// A member of the documents in the table `objects`.
    pub(crate) fn of(member: &ObjectMember) -> Self {
        let list = (!member.list.is_empty()).then(|| extract("document", &member.list));
        let compared = match (&list, member.members.as_slice()) {
            // The name is also a column, so that the document is not parsed.
            (None, ["name"]) if member.kind == MemberKind::Text => "name".to_owned(),
            (None, members) => extract("document", members),
            (Some(_), []) => "element.value".to_owned(),
            (Some(_), members) => extract("element.value", members),
        };
        Self {
            compared: match member.kind {
                MemberKind::Time => format!("strftime('%Y-%m-%dT%H:%M:%fZ', {compared})").into(),
                _ => compared.into(),
            },
            kind: member.kind,
            list,
        }
    }

    /// An expression of a view.
    pub(super) const fn expression(sql: &'static str, kind: MemberKind) -> Self {
        Self {
            compared: Cow::Borrowed(sql),
            kind,
            list: None,
        }
    }

    /// Returns true if documents can be sorted by it.
    pub(crate) const fn is_single(&self) -> bool {
        self.list.is_none()
    }
}

/// The expression must be spelled as in the indexes that `build/indexes.rs` creates.
fn extract(from: &str, members: &[&str]) -> String {
    let path: String = members.iter().map(|member| format!(".\"{member}\"")).collect();
    format!("json_extract({from}, '${path}')")
}
