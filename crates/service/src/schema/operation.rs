//! The words in which an operation is declared.

use super::model::{Default, Field, Mixin, Type};

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
    /// True for internal calls, without a documented name.
    pub internal: bool,
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
    /// Name of the Python method in version 1.3.8 of the official SDK, if it differs.
    pub was: Option<&'static str>,
    /// Path, query and header parameters.
    pub parameters: &'static [Parameter],
    /// The request body.
    pub body: Option<Body>,
    /// Fields of a `multipart/form-data` body.
    pub form: &'static [Field],
    /// The Python arguments, in their order.
    pub arguments: &'static [Argument],
    /// The fields for filters and sorters; only for operations that list.
    pub collection: Option<Collection>,
    /// Responses by status, the successful one first.
    pub responses: &'static [DeclaredResponse],
    /// The OAuth scopes, of which the caller needs one.
    pub scopes: &'static [&'static str],
    /// True if client credentials suffice (`applicationAuth`); false if a user's token is needed (only `userAuth`).
    pub application: bool,
    /// True if `Configuration.experimental` must be set.
    pub experimental: bool,
    /// True if the document marks it as deprecated.
    pub deprecated: bool,
}

/// The part of the request that carries a Python argument, by index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Argument {
    /// A parameter.
    Parameter(usize),
    /// A field of the form.
    Form(usize),
    /// The body.
    Body,
}

/// An HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HttpMethod {
    /// Reads.
    Get,
    /// Reads only the headers.
    Head,
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
    /// Name of the Python argument; empty if no argument sets it.
    pub python: &'static str,
    /// The part of the request that carries it.
    pub location: ParameterLocation,
    /// Type of the value.
    pub ty: Type,
    /// One line of documentation.
    pub doc: &'static str,
    /// True if a call without it is rejected.
    pub required: bool,
    /// True if null is one of its values.
    pub nullable: bool,
    /// True if several values are accepted, which are sent separated by commas.
    pub several: bool,
    /// The service's default.
    pub default: Default,
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
    /// True if a call without it is allowed.
    pub optional: bool,
}

/// The type of the responses with a status.
#[derive(Debug, Clone, Copy)]
pub struct DeclaredResponse {
    /// HTTP status.
    pub status: u16,
    /// Type of the body; `None` without a body.
    pub ty: Option<Type>,
    /// Media types; empty if JSON is the only one.
    pub media: &'static [&'static str],
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

impl Operation {
    /// The successful response: the first one.
    pub fn success(&self) -> Option<&'static DeclaredResponse> {
        self.responses.first().filter(|response| response.status < 300)
    }

    /// True if a success is a file or text, of which JSON may be one form.
    pub fn is_download(&self) -> bool {
        self.success().is_some_and(|success| !success.media.is_empty())
    }

    /// The response with this status.
    pub fn response(&self, status: u16) -> Option<&'static DeclaredResponse> {
        self.responses.iter().find(|response| response.status == status)
    }
}

impl DeclaredResponse {
    /// True if the body is text other than JSON.
    pub fn is_text(&self) -> bool {
        let is_text = |media: &&str| media.starts_with("text/") || media.ends_with("/xml");
        !self.media.is_empty() && self.media.iter().all(is_text)
    }
}

impl HttpMethod {
    /// The method with this name.
    pub fn of(name: &str) -> Option<Self> {
        let all = [Self::Get, Self::Head, Self::Post, Self::Put, Self::Patch, Self::Delete];
        all.into_iter().find(|method| method.as_str() == name)
    }

    /// The method's name in a request line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

impl Compare {
    /// The operator with this spelling.
    pub fn of(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|compare| compare.as_str() == text)
    }

    /// Every operator.
    pub const ALL: [Self; 12] = [
        Self::ContainsAll,
        Self::Contains,
        Self::Equal,
        Self::NotEqual,
        Self::GreaterOrEqual,
        Self::Greater,
        Self::LessOrEqual,
        Self::Less,
        Self::In,
        Self::StartsWith,
        Self::Present,
        Self::IsNull,
    ];

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
