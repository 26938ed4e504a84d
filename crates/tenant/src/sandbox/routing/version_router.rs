//! Routes requests to the operations of an API version by method and path.

use crate::sandbox::responses::Rejection;
use crate::schema::{Operation, Version};
use matchit::Router;
use percent_encoding::percent_decode_str;
use std::collections::HashMap;
use std::sync::OnceLock;

/// An operation, and the values of its path parameters by wire name.
pub(crate) struct MatchedOperation {
    /// The operation that responds: that of the version that the tenant implements, if it can.
    pub(crate) operation: &'static Operation,
    /// The operation of the version in the path.
    pub(crate) requested: &'static Operation,
    /// True if the operation belongs to the version that the tenant implements.
    pub(crate) is_implemented: bool,
    /// True if bodies of the operation that responds are translated into those of the requested one.
    pub(crate) is_translated: bool,
    pub(crate) parameters: Vec<(&'static str, String)>,
}

impl MatchedOperation {
    /// An operation of the implemented version that was requested with these values in its path.
    pub(super) fn implemented(operation: &'static Operation, values: Vec<String>) -> Self {
        Self {
            operation,
            requested: operation,
            is_implemented: true,
            is_translated: false,
            parameters: parameter_names(operation.path).zip(values).collect(),
        }
    }

    /// The values of the path parameters by their names in the requested operation.
    pub(crate) fn requested_parameters(&self) -> Vec<(&'static str, String)> {
        let values = self.parameters.iter().map(|(_, value)| value.clone());
        parameter_names(self.requested.path).zip(values).collect()
    }

    /// The names of each path parameter: in the requested operation, and in the one that responds.
    pub(crate) fn parameter_names(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        parameter_names(self.requested.path).zip(parameter_names(self.operation.path))
    }
}

/// An operation at its path, with its counterpart.
pub(super) struct Route {
    pub(super) operation: &'static Operation,
    /// The operation of the implemented version that responds, found when the path is first requested; `None` if there is none.
    pub(super) counterpart: OnceLock<Option<Counterpart>>,
}

/// An operation of the implemented version that responds in place of an operation of another version.
#[derive(Clone, Copy)]
pub(super) struct Counterpart {
    pub(super) operation: &'static Operation,
    /// True if bodies are the same in both versions, and need no translation.
    pub(super) is_same: bool,
}

/// The operations of a version by path. A literal segment takes precedence over a parameter.
pub(super) struct VersionRouter {
    version: &'static Version,
    /// Indexes into `endpoints`.
    paths: Router<usize>,
    /// The operations that share a path, each with its own method.
    endpoints: Vec<Vec<Route>>,
}

impl VersionRouter {
    /// Routes the public operations of a version. A path that the router cannot represent is omitted.
    pub(super) fn new(version: &'static Version) -> Self {
        let mut router = Self {
            version,
            paths: Router::new(),
            endpoints: Vec::new(),
        };
        let mut known: HashMap<String, usize> = HashMap::new();
        let public = version.apis().filter(|api| !api.internal);
        for operation in public.flat_map(|api| api.operations) {
            let path = with_uniform_parameters(operation.path);
            let next = router.endpoints.len();
            let route = Route {
                operation,
                counterpart: OnceLock::new(),
            };
            match known.get(&path).and_then(|index| router.endpoints.get_mut(*index)) {
                Some(routes) => routes.push(route),
                None if router.paths.insert(&path, next).is_ok() => {
                    router.endpoints.push(vec![route]);
                    known.insert(path, next);
                }
                None => {}
            }
        }
        router
    }

    /// Name of the version.
    pub(super) const fn name(&self) -> &'static str {
        self.version.name
    }

    /// The path below the prefix of the version.
    pub(super) fn below<'p>(&self, path: &'p str) -> Option<&'p str> {
        let below = path.strip_prefix('/')?.strip_prefix(self.version.name)?;
        below.starts_with('/').then_some(below)
    }

    /// Finds the route of a path below the prefix of the version, and the values of its parameters.
    ///
    /// # Errors
    /// 404 for an unknown path, 405 for a method that the path does not have.
    pub(super) fn find(&self, method: &str, path: &str) -> Result<(&Route, Vec<String>), Rejection> {
        let (routes, values) = self
            .at(path)
            .ok_or_else(|| Rejection::not_found(&format!("There is nothing at /{}{path}.", self.version.name)))?;
        let methods = routes.iter().map(|route| route.operation.method.as_str());
        let Some(route) = routes.iter().find(|route| route.operation.method.as_str() == method) else {
            let allowed: Vec<&str> = methods.collect();
            let text = format!("{method} is not supported at /{}{path}.", self.version.name);
            return Err(Rejection::method_not_allowed(&text, &allowed.join(", ")));
        };
        if let Some(placeholder) = values
            .iter()
            .find(|value| value.starts_with('{') && value.ends_with('}'))
        {
            return Err(unfilled(route.operation, placeholder));
        }
        Ok((route, values))
    }

    /// The operation with a method at a path of the schema, whatever the names of its parameters.
    pub(super) fn operation_at(&self, method: &str, path: &str) -> Option<&'static Operation> {
        let (route, _) = self.find(method, &path.replace(['{', '}'], "")).ok()?;
        Some(route.operation)
    }

    /// The operations, in the order of the schema.
    pub(super) fn operations(&self) -> impl Iterator<Item = &'static Operation> {
        self.routes().map(|route| route.operation)
    }

    /// The routes, in the order of the schema.
    pub(super) fn routes(&self) -> impl Iterator<Item = &Route> {
        self.endpoints.iter().flatten()
    }

    /// The routes of a path, and the decoded values of its parameters.
    fn at(&self, path: &str) -> Option<(&[Route], Vec<String>)> {
        let found = self.paths.at(path).ok()?;
        let decode = |value: &str| Some(percent_decode_str(value).decode_utf8().ok()?.into_owned());
        let values: Option<Vec<String>> = found.params.iter().map(|(_, value)| decode(value)).collect();
        Some((self.endpoints.get(*found.value)?, values?))
    }
}

/// The rejection of a path in which a client left a placeholder, because the public document declares no parameter for it.
#[cold]
fn unfilled(operation: &Operation, placeholder: &str) -> Rejection {
    let text = format!(
        "The path has the placeholder {placeholder} instead of a value. Some clients send it where the document of the API \
         declares no parameter of this name; the path is {}.",
        operation.path
    );
    Rejection::not_found(&text)
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
