//! The types with which models are declared.

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
}

/// A Python class from which a model or an API class inherits methods.
#[derive(Debug, Clone, Copy)]
pub struct Mixin {
    /// Python module.
    pub module: &'static str,
    /// Class name.
    pub name: &'static str,
}

/// The structure of a [`Model`]'s instances.
#[derive(Debug, Clone, Copy)]
pub enum ModelKind {
    /// A JSON object with these members, in wire order.
    Object(&'static [Field]),
    /// One JSON value of one of these types; in Python it is the attribute `actual_instance`.
    Union(&'static [Type]),
    /// One of these strings. An unknown one in an answer is kept as a plain string.
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
    /// The value that Python shows while it is not given.
    pub default: Default,
}

/// The value that Python shows for a member that is not given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Default {
    /// `None`.
    None,
    /// A boolean.
    Bool(bool),
}

/// The type of a value.
#[derive(Debug, Clone, Copy)]
pub enum Type {
    /// Any JSON value.
    Any,
    /// A string.
    Str,
    /// A string that the specification types as UUID. The service's own examples are not, so any string is accepted.
    Uuid,
    /// One of these strings. An unknown one in an answer is kept.
    Choice(&'static [&'static str]),
    /// `true` or `false`.
    Bool,
    /// An integer of any size.
    Int,
    /// An RFC 3339 date-time. Other text in an answer is kept as text.
    DateTime,
    /// An object with free-form members.
    Object,
    /// An array whose elements have this type.
    List(&'static Type),
    /// Another model.
    Model(&'static Model),
}

impl Model {
    /// A model that is a JSON object.
    pub const fn object(name: &'static str, module: &'static str, doc: &'static str, fields: &'static [Field]) -> Self {
        Self {
            name,
            module,
            doc,
            kind: ModelKind::Object(fields),
            mixin: None,
        }
    }

    /// Adds the methods of a Python class.
    pub const fn with(self, module: &'static str, name: &'static str) -> Self {
        Self {
            mixin: Some(Mixin { module, name }),
            ..self
        }
    }

    /// The members of an object; empty for other models.
    pub const fn fields(&self) -> &'static [Field] {
        match self.kind {
            ModelKind::Object(fields) => fields,
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
            default: Default::None,
        }
    }

    /// Makes it required when a caller builds the object.
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// Allows null on the wire.
    pub const fn nullable(self) -> Self {
        Self { nullable: true, ..self }
    }

    /// Marks it as owned by the server.
    pub const fn read_only(self) -> Self {
        Self {
            read_only: true,
            ..self
        }
    }

    /// Marks it as computed by the server.
    pub const fn computed(self) -> Self {
        Self { computed: true, ..self }
    }

    /// Sets a boolean default.
    pub const fn default_bool(self, value: bool) -> Self {
        Self {
            default: Default::Bool(value),
            ..self
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
