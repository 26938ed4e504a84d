//! The types with which operations are declared.

use super::{Mixin, Model, Type};

/// A family of APIs under one path prefix, for example `v2024`.
#[derive(Debug)]
pub struct Version {
    /// Path prefix without slashes, and the name of the Python package.
    pub name: &'static str,
    /// Every model, ordered by module.
    pub models: &'static [&'static Model],
    /// Every API class.
    pub apis: &'static [ApiClass],
    /// API classes for internal calls, without a documented name.
    pub internal: &'static [ApiClass],
}

/// A Python class that groups operations, as the documentation does.
#[derive(Debug)]
pub struct ApiClass {
    /// Class name, for example `IdentityProfilesApi`.
    pub name: &'static str,
    /// Python module below `api`.
    pub module: &'static str,
    /// One line of documentation.
    pub doc: &'static str,
    /// The operations, by Python name.
    pub operations: &'static [Operation],
    /// Python classes with additional methods.
    pub mixins: Option<Mixins>,
}

/// Python classes with additional methods of an API class.
#[derive(Debug, Clone, Copy)]
pub struct Mixins {
    /// For the blocking class.
    pub blocking: Mixin,
    /// For the asynchronous class.
    pub awaited: Mixin,
}

/// One method and path of the service.
#[derive(Debug)]
pub struct Operation {
    /// `operationId` of the specification.
    pub id: &'static str,
    /// Name of the Python method.
    pub python: &'static str,
    /// HTTP method.
    pub method: HttpMethod,
    /// Path below the version's prefix, with `{parameter}` in the specification's spelling.
    pub path: &'static str,
    /// A summary in one line.
    pub summary: &'static str,
    /// Important facts for callers; may be empty.
    pub notes: &'static str,
    /// Path, query and header parameters, in the order of the Python arguments. The body comes before headers.
    pub parameters: &'static [Parameter],
    /// The request body.
    pub body: Option<Body>,
    /// The fields for filters and sorters; only for operations that list.
    pub collection: Option<Collection>,
    /// Responses by status, the successful one first.
    pub responses: &'static [DeclaredResponse],
    /// The OAuth scope that the caller needs.
    pub scope: &'static str,
    /// True if client credentials suffice (`applicationAuth`); false if a user's token is needed (only `userAuth`).
    pub application: bool,
    /// True if `Configuration.experimental` must be set.
    pub experimental: bool,
}

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HttpMethod {
    /// Reads.
    Get,
    /// Creates, or starts work.
    Post,
    /// Replaces.
    Put,
    /// Changes in part.
    Patch,
    /// Removes.
    Delete,
}

/// An argument that is not part of the body.
#[derive(Debug, Clone, Copy)]
pub struct Parameter {
    /// Name in the path, query or header.
    pub wire: &'static str,
    /// Name of the Python argument.
    pub python: &'static str,
    /// The part of the request that carries it.
    pub location: ParameterLocation,
    /// Type of the value.
    pub ty: Type,
    /// One line of documentation.
    pub doc: &'static str,
    /// True if a call without it is refused.
    pub required: bool,
    /// The service's default as Python source; empty if there is none.
    pub default: &'static str,
    /// Smallest and largest value of a number, both included.
    pub range: Option<(i64, i64)>,
}

/// The part of the request that carries a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ParameterLocation {
    /// The path, percent-encoded.
    Path,
    /// The query string.
    Query,
    /// A request header.
    Header,
}

/// A request body.
#[derive(Debug, Clone, Copy)]
pub struct Body {
    /// Name of the Python argument.
    pub python: &'static str,
    /// Type of the value.
    pub ty: Type,
    /// Media type.
    pub content_type: &'static str,
    /// One line of documentation.
    pub doc: &'static str,
}

/// The type of the responses with a status.
#[derive(Debug, Clone, Copy)]
pub struct DeclaredResponse {
    /// HTTP status.
    pub status: u16,
    /// Type of the body.
    pub ty: Type,
}

/// The fields by which an operation can filter and sort (standard collection parameters).
#[derive(Debug, Clone, Copy)]
pub struct Collection {
    /// Fields for filters, with the comparisons that each supports.
    pub filters: &'static [Queryable],
    /// Fields for sorters, as paths of wire names.
    pub sorters: &'static [&'static str],
}

/// A field for filters.
#[derive(Debug, Clone, Copy)]
pub struct Queryable {
    /// Path of wire names, for example `owner.id`.
    pub field: &'static str,
    /// The comparisons that it supports.
    pub compares: &'static [Compare],
}

/// An operator of the filter grammar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compare {
    /// `ca`: contains all.
    ContainsAll,
    /// `co`: contains.
    Contains,
    /// `eq`: equal.
    Equal,
    /// `ne`: not equal.
    NotEqual,
    /// `ge`: greater or equal.
    GreaterOrEqual,
    /// `gt`: greater.
    Greater,
    /// `le`: less or equal.
    LessOrEqual,
    /// `lt`: less.
    Less,
    /// `in`: one of a list.
    In,
    /// `sw`: starts with.
    StartsWith,
    /// `pr`: present.
    Present,
    /// `isnull`: absent or null.
    IsNull,
}

impl Parameter {
    /// A required parameter in the path.
    pub const fn path(wire: &'static str, python: &'static str, ty: Type, doc: &'static str) -> Self {
        Self {
            wire,
            python,
            location: ParameterLocation::Path,
            ty,
            doc,
            required: true,
            default: "",
            range: None,
        }
    }

    /// An optional parameter in the query, with the same name in Python and on the wire.
    pub const fn query(name: &'static str, ty: Type, doc: &'static str) -> Self {
        let location = ParameterLocation::Query;
        Self {
            wire: name,
            python: name,
            location,
            ty,
            doc,
            required: false,
            default: "",
            range: None,
        }
    }

    /// An optional parameter in a header.
    pub const fn header(wire: &'static str, python: &'static str, doc: &'static str) -> Self {
        let location = ParameterLocation::Header;
        Self {
            wire,
            python,
            location,
            ty: Type::Str,
            doc,
            required: false,
            default: "",
            range: None,
        }
    }

    /// Sets the service's default, as Python source.
    pub const fn default(self, source: &'static str) -> Self {
        Self {
            default: source,
            ..self
        }
    }

    /// Sets the smallest and the largest value, both included.
    pub const fn within(self, least: i64, most: i64) -> Self {
        Self {
            range: Some((least, most)),
            ..self
        }
    }
}

impl DeclaredResponse {
    /// Responses with this status have a body of this type.
    pub const fn new(status: u16, ty: Type) -> Self {
        Self { status, ty }
    }
}

impl Operation {
    /// The successful response: the first one.
    pub const fn success(&self) -> Option<&DeclaredResponse> {
        self.responses.first()
    }

    /// The response with this status.
    pub fn response(&self, status: u16) -> Option<&'static DeclaredResponse> {
        self.responses.iter().find(|response| response.status == status)
    }
}

impl HttpMethod {
    /// The method's name in a request line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

impl Compare {
    /// The operator in the filter grammar.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ContainsAll => "ca",
            Self::Contains => "co",
            Self::Equal => "eq",
            Self::NotEqual => "ne",
            Self::GreaterOrEqual => "ge",
            Self::Greater => "gt",
            Self::LessOrEqual => "le",
            Self::Less => "lt",
            Self::In => "in",
            Self::StartsWith => "sw",
            Self::Present => "pr",
            Self::IsNull => "isnull",
        }
    }
}
