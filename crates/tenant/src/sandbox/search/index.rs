//! The indices of the service's search, and the schemas of their documents.

use crate::schema::tenant::TENANT;
use crate::schema::{Model, ModelKind, Type};

/// An index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Index {
    AccessProfiles,
    AccountActivities,
    Entitlements,
    Events,
    Identities,
    Roles,
}

impl Index {
    /// All indices, in the order in which results are listed.
    pub(crate) const ALL: [Self; 6] = [
        Self::AccessProfiles,
        Self::AccountActivities,
        Self::Entitlements,
        Self::Events,
        Self::Identities,
        Self::Roles,
    ];

    /// The name in a request, the type of a document, and the name of its model.
    const fn names(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::AccessProfiles => ("accessprofiles", "accessprofile", "AccessProfileDocument"),
            Self::AccountActivities => ("accountactivities", "accountactivity", "AccountActivitySearchedItem"),
            Self::Entitlements => ("entitlements", "entitlement", "EntitlementDocument"),
            Self::Events => ("events", "event", "Event"),
            Self::Identities => ("identities", "identity", "IdentityDocument"),
            Self::Roles => ("roles", "role", "RoleDocument"),
        }
    }

    /// The index with this name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|index| index.names().0 == name)
    }

    /// The name in a request.
    pub(crate) const fn name(self) -> &'static str {
        self.names().0
    }

    /// The value of a document's `_type`.
    pub(crate) const fn document_type(self) -> &'static str {
        self.names().1
    }

    /// The schema of a document.
    pub(crate) fn model(self) -> Option<&'static Model> {
        TENANT.model(self.names().2)
    }

    /// Names of the lists of objects in the documents of all indices.
    pub(crate) fn nested_lists() -> Vec<&'static str> {
        let models = Self::ALL.into_iter().filter_map(Self::model);
        let mut names: Vec<&str> = models.flat_map(lists_of_objects).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

fn lists_of_objects(model: &'static Model) -> Vec<&'static str> {
    let ModelKind::Object(fields) = model.kind else {
        return Vec::new();
    };
    let is_list = |ty: &Type| matches!(ty, Type::List(Type::Model(_)) | Type::Sparse(Type::Model(_)));
    let lists = fields.iter().filter(|field| is_list(&field.ty));
    lists.map(|field| field.wire).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_index_has_documents_of_the_schema() {
        for index in Index::ALL {
            assert!(index.model().is_some(), "{index:?}");
            assert_eq!(Index::named(index.names().0), Some(index));
        }
        let lists = Index::nested_lists();
        for name in ["access", "accounts", "apps", "entitlements", "owns", "segments"] {
            assert!(lists.contains(&name), "{name}");
        }
    }
}
