//! Routes requests to operations: those of the version that the tenant implements, and those of the others.

use super::likeness::is_alike;
use super::sameness::is_same;
use super::version_router::{Counterpart, MatchedOperation, Route, VersionRouter};
use crate::sandbox::responses::Rejection;
use crate::schema::{Operation, Version, versions};
use std::sync::OnceLock;

/// The operations of all versions.
pub(crate) struct OperationRouter {
    implemented: VersionRouter,
    /// Routers of the other versions, created when one of their paths is first requested.
    others: Vec<(&'static Version, OnceLock<VersionRouter>)>,
}

impl OperationRouter {
    /// Routes the public operations of all versions, of which the tenant implements one.
    pub(crate) fn new(implemented: &'static Version) -> Self {
        let others = versions().iter().filter(|version| version.name != implemented.name);
        Self {
            implemented: VersionRouter::new(implemented),
            others: others.map(|version| (version, OnceLock::new())).collect(),
        }
    }

    /// Finds the operation of a request.
    ///
    /// # Errors
    /// 404 for an unknown path, 405 for a method that the path does not have.
    pub(crate) fn find(&self, method: &str, path: &str) -> Result<MatchedOperation, Rejection> {
        if let Some(below) = self.implemented.below(path) {
            let (route, values) = self.implemented.find(method, below)?;
            return Ok(MatchedOperation::implemented(route.operation, values));
        }
        for (version, router) in &self.others {
            let below = path.strip_prefix('/').and_then(|path| path.strip_prefix(version.name));
            let Some(below) = below.filter(|below| below.starts_with('/')) else {
                continue;
            };
            let router = router.get_or_init(|| VersionRouter::new(version));
            let (route, values) = router.find(method, below)?;
            let served = self.counterpart(route);
            let operation = served.map_or(route.operation, |served| served.operation);
            return Ok(MatchedOperation {
                requested: route.operation,
                is_implemented: served.is_some(),
                is_translated: served.is_some_and(|served| !served.is_same),
                ..MatchedOperation::implemented(operation, values)
            });
        }
        Err(Rejection::not_found(&format!("There is nothing at {path}.")))
    }

    /// The operations of a version, each with the operation of the implemented version that responds, if there is one. `None` if
    /// there is no such version.
    pub(crate) fn of_version(&self, name: &str) -> Option<Vec<(&'static Operation, Option<&'static Operation>)>> {
        if self.implemented.name() == name {
            return Some(
                self.operations()
                    .map(|operation| (operation, Some(operation)))
                    .collect(),
            );
        }
        let (version, router) = self.others.iter().find(|(version, _)| version.name == name)?;
        let router = router.get_or_init(|| VersionRouter::new(version));
        let operations = router.routes().map(|route| {
            let served = self.counterpart(route);
            (route.operation, served.map(|served| served.operation))
        });
        Some(operations.collect())
    }

    /// The operation that responds to requests for an operation of another version. The two are compared only once.
    fn counterpart(&self, route: &Route) -> Option<Counterpart> {
        let requested = route.operation;
        *route.counterpart.get_or_init(|| {
            let served = self.implemented.operation_at(requested.method.as_str(), requested.path);
            let served = served.filter(|served| is_alike(requested, served))?;
            Some(Counterpart {
                operation: served,
                is_same: is_same(requested, served),
            })
        })
    }

    /// The operation of a method and path.
    pub(crate) fn operation(&self, method: &str, path: &str) -> Option<&'static Operation> {
        self.find(method, path).ok().map(|found| found.operation)
    }

    /// Returns true if an operation of the implemented version has this id or Python name.
    pub(crate) fn has_operation(&self, name: &str) -> bool {
        let mut operations = self.operations();
        operations.any(|operation| [operation.id, operation.python].contains(&name))
    }

    /// The operations of the implemented version, in the order of the schema.
    pub(crate) fn operations(&self) -> impl Iterator<Item = &'static Operation> {
        self.implemented.operations()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::tenant::TENANT;

    #[test]
    fn every_operation_of_every_version_is_found_at_its_own_path() {
        let router = OperationRouter::new(&TENANT);
        for version in versions() {
            let public = version.apis().filter(|api| !api.internal);
            for operation in public.flat_map(|api| api.operations) {
                let path = format!("/{}{}", version.name, operation.path.replace(['{', '}'], ""));
                let found = router.find(operation.method.as_str(), &path).unwrap();
                assert_eq!(found.requested.id, operation.id);
            }
        }
    }

    #[test]
    fn path_parameters_are_decoded_and_not_empty() {
        let router = OperationRouter::new(&TENANT);
        let found = router.find("GET", "/v2024/identity-profiles/a%2Fb").unwrap();
        assert_eq!(found.parameters, [("identity-profile-id", "a/b".to_owned())]);
        for path in [
            "/v2024/identity-profiles/",
            "/v2024/identity-profiles/%ff",
            "/v2024identity-profiles",
            "/v9/identity-profiles",
        ] {
            let rejection = router.find("GET", path).err().unwrap();
            assert_eq!(rejection.status.as_u16(), 404, "{path}");
        }
    }

    #[test]
    fn the_same_operation_of_another_version_is_that_of_the_implemented_one() {
        let router = OperationRouter::new(&TENANT);
        let found = router.find("GET", "/v3/transforms/a").unwrap();
        assert!(found.is_implemented);
        assert_eq!(found.requested.path, found.operation.path);
        let only_there = router.find("GET", "/beta/identities/a/outliers");
        assert!(only_there.is_err());
    }

    #[test]
    fn a_literal_segment_takes_precedence_over_a_parameter() {
        let router = OperationRouter::new(&TENANT);
        let rejection = router.find("DELETE", "/v2024/identity-profiles/export").err().unwrap();
        assert_eq!(rejection.status.as_u16(), 405);
        assert_eq!(rejection.header.unwrap().1, "GET");
    }
}
