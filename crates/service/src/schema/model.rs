//! The words in which a model is declared.

/// A type of the service, named as in its OpenAPI document (`components/schemas`).
#[derive(Debug)]
pub struct Model {
    /// Class name, for example `IdentityProfile`.
    pub name: &'static str,
    /// Python module below `models`, for example `identity_profile`.
    pub module: &'static str,
    /// One line of documentation.
    pub doc: &'static str,
    /// The structure of instances.
    pub kind: ModelKind,
    /// A Python class with additional methods; only for models that are objects.
    pub mixin: Option<Mixin>,
    /// Additional names of the class.
    pub also: &'static [&'static str],
    /// True if members of any name belong to the object, in addition to the declared ones.
    pub open: bool,
    /// The discriminator of a union. Without one, the members that are present decide.
    pub discriminator: Option<Discriminator>,
}

/// The member of an object whose value selects a model of a union.
#[derive(Debug, Clone, Copy)]
pub struct Discriminator {
    /// Name of the member.
    pub member: &'static str,
    /// The model for each of its values.
    pub models: &'static [(&'static str, &'static Model)],
}

/// A Python class from which a model or an API class inherits methods.
#[derive(Debug, Clone, Copy)]
pub struct Mixin {
    /// Python module.
    pub module: &'static str,
    /// Class name.
    pub name: &'static str,
    /// The models that are its parameters for type checkers, separated by spaces.
    pub of: &'static str,
}

/// The structure of a [`Model`]'s instances.
#[derive(Debug, Clone, Copy)]
pub enum ModelKind {
    /// A JSON object with these members, in wire order.
    Object(&'static [Field]),
    /// One JSON value of one of these types. Fields hold the value itself; an instance of the class holds it as `actual_instance`.
    Union(&'static [Type]),
    /// One of these strings. An unknown one in a response is kept as a plain string.
    Enum(&'static [&'static str]),
    /// A JSON array whose elements have this type.
    Array(&'static Type),
}

/// A member of a JSON object.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Name in JSON.
    pub wire: &'static str,
    /// Name in Python.
    pub python: &'static str,
    /// Type of the value.
    pub ty: Type,
    /// One line of documentation.
    pub doc: &'static str,
    /// True if a caller cannot build an object without it.
    pub required: bool,
    /// True if the specification allows null. In Python, optional members also accept `None`.
    pub nullable: bool,
    /// True if the server owns it: dumps include it, request bodies leave it out.
    pub read_only: bool,
    /// True if the server computes it. Requests that create an object may set it, but a patch may not change it.
    pub computed: bool,
    /// True if the document marks it as deprecated.
    pub deprecated: bool,
    /// The value that Python shows while it is not given.
    pub default: Default,
    /// Bounds of a number, or of the length of a string or a list.
    pub limits: Option<Limits>,
}

/// The value that Python shows for a member or an argument that is not given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Default {
    /// `None`.
    None,
    /// A boolean.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A string, or a value of an enumeration.
    Str(&'static str),
}

/// Bounds, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Lower bound.
    pub least: Option<i64>,
    /// Upper bound.
    pub most: Option<i64>,
}

/// The type of a value.
#[derive(Debug, Clone, Copy)]
pub enum Type {
    /// Any JSON value.
    Any,
    /// A string.
    Str,
    /// One of these strings. An unknown one in a response is kept.
    Choice(&'static [&'static str]),
    /// `true` or `false`.
    Bool,
    /// An integer of any size.
    Int,
    /// A number.
    Float,
    /// An RFC 3339 date-time. Other text in a response is kept as text.
    DateTime,
    /// An RFC 3339 date. Other text in a response is kept as text.
    Date,
    /// Bytes, of an upload or a download.
    File,
    /// An object with free-form members.
    Object,
    /// An array whose elements have this type.
    List(&'static Type),
    /// An array whose elements have this type or are null.
    Sparse(&'static Type),
    /// An object whose members have any name and this type.
    Map(&'static Type),
    /// Another model.
    Model(&'static Model),
}

impl Model {
    /// A model that is a JSON object of these members.
    pub const fn object(name: &'static str, fields: &'static [Field]) -> Self {
        Self {
            name,
            module: "",
            doc: "",
            kind: ModelKind::Object(fields),
            mixin: None,
            also: &[],
            open: false,
            discriminator: None,
        }
    }

    /// The members of an object; empty for other models.
    pub const fn fields(&self) -> &'static [Field] {
        match self.kind {
            ModelKind::Object(fields) => fields,
            _ => &[],
        }
    }

    /// The values, empty unless the model is an enumeration.
    pub const fn values(&self) -> &'static [&'static str] {
        match self.kind {
            ModelKind::Enum(values) => values,
            _ => &[],
        }
    }
}

impl Field {
    /// An optional member that the caller may write.
    pub const fn new(wire: &'static str, python: &'static str, ty: Type, doc: &'static str) -> Self {
        Self {
            wire,
            python,
            ty,
            doc,
            required: false,
            nullable: false,
            read_only: false,
            computed: false,
            deprecated: false,
            default: Default::None,
            limits: None,
        }
    }

    /// True if `None` may be assigned: the field is optional, or the wire allows null.
    pub const fn accepts_none(&self) -> bool {
        !self.required || self.nullable
    }

    /// True if a patch may change it.
    pub const fn patchable(&self) -> bool {
        !self.read_only && !self.computed
    }
}

impl Default {
    /// The value as Python source; empty for `None`.
    pub fn source(&self) -> String {
        match self {
            Self::None => String::new(),
            Self::Bool(true) => "True".to_owned(),
            Self::Bool(false) => "False".to_owned(),
            Self::Int(number) => number.to_string(),
            Self::Str(text) => format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'")),
        }
    }
}
