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
    /// What instances consist of.
    pub kind: ModelKind,
    /// What instances can do besides; only for models that are objects.
    pub mixin: Option<Mixin>,
}

/// A Python class that a class of the tables inherits methods from.
#[derive(Debug, Clone, Copy)]
pub struct Mixin {
    /// Python module.
    pub module: &'static str,
    /// Class name.
    pub name: &'static str,
}

/// What the instances of a [`Model`] consist of.
#[derive(Debug, Clone, Copy)]
pub enum ModelKind {
    /// A JSON object with these members, in the order in which they are written.
    Object(&'static [Field]),
    /// One JSON value that has one of these types; Python holds it as `actual_instance`.
    Union(&'static [Type]),
    /// A string out of these; an unknown one in an answer is kept as a plain string.
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
    /// Whether an object without it is refused when a caller builds one.
    pub required: bool,
    /// Whether the specification allows null. Optional members take `None` in Python besides.
    pub nullable: bool,
    /// Whether the server owns it: part of every dump, left out of request bodies.
    pub read_only: bool,
    /// Whether the server computes it, although requests that create may name it: a patch may not change it.
    pub computed: bool,
    /// What Python shows while it is not given.
    pub default: Default,
}

/// What Python shows for a member that is not given.
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
    /// A string out of these; an unknown one in an answer is kept.
    Choice(&'static [&'static str]),
    /// `true` or `false`.
    Bool,
    /// A whole number of any size.
    Int,
    /// An RFC 3339 date-time; text that is none is kept as text.
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

    /// With the methods of a Python class.
    pub const fn with(self, module: &'static str, name: &'static str) -> Self {
        Self {
            mixin: Some(Mixin { module, name }),
            ..self
        }
    }

    /// The members, empty unless the model is an object.
    pub const fn fields(&self) -> &'static [Field] {
        match self.kind {
            ModelKind::Object(fields) => fields,
            _ => &[],
        }
    }
}

impl Field {
    /// An optional member that may be written by the caller.
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

    /// Required when a caller builds the object.
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// May be null on the wire.
    pub const fn nullable(self) -> Self {
        Self { nullable: true, ..self }
    }

    /// Owned by the server.
    pub const fn read_only(self) -> Self {
        Self {
            read_only: true,
            ..self
        }
    }

    /// Computed by the server: a patch may not change it.
    pub const fn computed(self) -> Self {
        Self { computed: true, ..self }
    }

    /// Shown as this boolean while it is not given.
    pub const fn default_bool(self, value: bool) -> Self {
        Self {
            default: Default::Bool(value),
            ..self
        }
    }

    /// Whether `None` may be assigned: the field is optional, or the wire allows null.
    pub const fn accepts_none(&self) -> bool {
        !self.required || self.nullable
    }

    /// Whether a patch may change it.
    pub const fn patchable(&self) -> bool {
        !self.read_only && !self.computed
    }
}
