//! Routes requests to the operations of an API version by method and path.

use super::unserved;
use crate::sandbox::answers::Rejection;
use crate::schema::{Operation, Version};
use matchit::Router;
use percent_encoding::percent_decode_str;
use std::collections::HashMap;

/// An operation, and the values of its path parameters by wire name.
pub(crate) struct MatchedOperation {
    pub(crate) operation: &'static Operation,
    pub(crate) parameters: Vec<(&'static str, String)>,
}

/// The operations of a version by path. A literal segment takes precedence over a parameter.
pub(crate) struct OperationRouter {
    version: &'static Version,
    /// Indexes into `endpoints`.
    paths: Router<usize>,
    /// The operations that share a path, each with its own method.
    endpoints: Vec<Vec<Endpoint>>,
}

/// An operation at its path.
#[derive(Clone, Copy)]
struct Endpoint {
    operation: &'static Operation,
    is_served: bool,
}

impl OperationRouter {
    /// Routes the public operations of a version, of which the tenant serves some. A path that the router cannot represent is
    /// left out.
    pub(crate) fn new(version: &'static Version, is_served: &dyn Fn(&str) -> bool) -> Self {
        let mut router = Self {
            version,
            paths: Router::new(),
            endpoints: Vec::new(),
        };
        let mut known: HashMap<String, usize> = HashMap::new();
        let public = version.apis().filter(|api| !api.internal);
        for operation in public.flat_map(|api| api.operations) {
            let endpoint = Endpoint {
                operation,
                is_served: is_served(operation.id),
            };
            let path = format!("/{}{}", version.name, with_uniform_parameters(operation.path));
            let next = router.endpoints.len();
            match known.get(&path).and_then(|index| router.endpoints.get_mut(*index)) {
                Some(endpoints) => endpoints.push(endpoint),
                None if router.paths.insert(&path, next).is_ok() => {
                    router.endpoints.push(vec![endpoint]);
                    known.insert(path, next);
                }
                None => {}
            }
        }
        router
    }

    /// Finds the operation of a request.
    ///
    /// # Errors
    /// 404 for an unknown path, 405 for a method that the path does not have, 501 for an operation that only the service has.
    pub(crate) fn find(&self, method: &str, path: &str) -> Result<MatchedOperation, Rejection> {
        let (endpoints, values) = self
            .at(path)
            .ok_or_else(|| unserved::rejection(self.version, method, path))?;
        let methods = endpoints.iter().map(|endpoint| endpoint.operation.method.as_str());
        let found = endpoints
            .iter()
            .zip(methods.clone())
            .find(|(_, known)| *known == method);
        let Some((Endpoint { operation, is_served }, _)) = found else {
            let allowed: Vec<&str> = methods.collect();
            let text = format!("{method} is not supported at {path}.");
            return Err(Rejection::method_not_allowed(&text, &allowed.join(", ")));
        };
        if let Some(placeholder) = values
            .iter()
            .find(|value| value.starts_with('{') && value.ends_with('}'))
        {
            return Err(unserved::unfilled(operation, placeholder));
        }
        if !is_served {
            return Err(unserved::not_implemented(self.version, operation));
        }
        Ok(MatchedOperation {
            operation,
            parameters: parameter_names(operation.path).zip(values).collect(),
        })
    }

    /// The operation of a method and path.
    pub(crate) fn operation(&self, method: &str, path: &str) -> Option<&'static Operation> {
        self.find(method, path).ok().map(|found| found.operation)
    }

    /// Returns true if an operation has this id or Python name.
    pub(crate) fn has_operation(&self, name: &str) -> bool {
        let names = |endpoint: &Endpoint| [endpoint.operation.id, endpoint.operation.python];
        let mut served = self.endpoints.iter().flatten().filter(|endpoint| endpoint.is_served);
        served.any(|endpoint| names(endpoint).contains(&name))
    }

    /// The served operations, in the order of the schema.
    pub(crate) fn served(&self) -> impl Iterator<Item = &'static Operation> {
        let served = self.endpoints.iter().flatten().filter(|endpoint| endpoint.is_served);
        served.map(|endpoint| endpoint.operation)
    }

    /// The operations at a path, and the decoded values of its parameters.
    fn at(&self, path: &str) -> Option<(&[Endpoint], Vec<String>)> {
        let found = self.paths.at(path).ok()?;
        let decode = |value: &str| Some(percent_decode_str(value).decode_utf8().ok()?.into_owned());
        let values: Option<Vec<String>> = found.params.iter().map(|(_, value)| decode(value)).collect();
        Some((self.endpoints.get(*found.value)?, values?))
    }
}

/// Numbers the parameters of a path, so that paths that differ only in the names of parameters are the same route.
fn with_uniform_parameters(path: &str) -> String {
    let segments = path.split('/').enumerate().map(|(index, segment)| {
        if segment.starts_with('{') {
            format!("{{p{index}}}")
        } else {
            segment.to_owned()
        }
    });
    segments.collect::<Vec<_>>().join("/")
}

/// The names of the parameters of a path.
fn parameter_names(path: &'static str) -> impl Iterator<Item = &'static str> {
    let segments = path.split('/');
    segments.filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::tenant::TENANT;

    #[test]
    fn every_operation_is_found_at_its_own_path() {
        let router = OperationRouter::new(&TENANT, &|_| true);
        for operation in TENANT.apis().filter(|api| !api.internal).flat_map(|api| api.operations) {
            let path = format!("/v2024{}", operation.path.replace(['{', '}'], ""));
            let found = router.find(operation.method.as_str(), &path).unwrap();
            assert_eq!(found.operation.id, operation.id);
        }
    }

    #[test]
    fn path_parameters_are_decoded_and_not_empty() {
        let router = OperationRouter::new(&TENANT, &|_| true);
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
    fn an_operation_that_only_the_service_has_is_not_implemented() {
        let router = OperationRouter::new(&TENANT, &|id| id != "getRole");
        let rejection = router.find("GET", "/v2024/roles/2c91").err().unwrap();
        assert_eq!(rejection.status.as_u16(), 501);
        assert!(rejection.text().contains("get_role (GET /roles/{id})"));
        let rejection = router.find("GET", "/beta/roles/2c91").err().unwrap();
        assert_eq!(rejection.status.as_u16(), 501);
    }

    #[test]
    fn a_literal_segment_takes_precedence_over_a_parameter() {
        let router = OperationRouter::new(&TENANT, &|_| true);
        let rejection = router.find("DELETE", "/v2024/identity-profiles/export").err().unwrap();
        assert_eq!(rejection.status.as_u16(), 405);
        assert_eq!(rejection.header.unwrap().1, "GET");
    }
}
