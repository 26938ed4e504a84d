//! The form in which `build.rs` stores the schema: one record for each model and API, decoded on its first use.
//!
//! The build script also includes this file. Texts borrow from the stored bytes, which are part of the module.

use serde::{Deserialize, Serialize};

/// A version of the service's API.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct VersionRecord<'a> {
    /// Path prefix and Python package.
    #[serde(borrow)]
    pub(crate) name: &'a str,
    /// Names of the models, sorted, each with the position of its record.
    pub(crate) models: Vec<Place<'a>>,
    /// Names of the API classes, sorted, each with the position of its record.
    pub(crate) apis: Vec<Place<'a>>,
    /// Additional names of models, sorted, each with the name of the model.
    pub(crate) also: Vec<(&'a str, &'a str)>,
    /// API classes for internal calls.
    pub(crate) internal: Vec<&'a str>,
    /// Models that a union may choose, sorted.
    pub(crate) chosen: Vec<&'a str>,
    /// The position of the list of [`MethodRecord`].
    pub(crate) methods: Place<'a>,
    /// The models of error responses that say no more than their status, by status.
    pub(crate) errors: Vec<(u16, &'a str)>,
    /// The API class whose operations the embedded tenant implements.
    pub(crate) implemented: Option<&'a str>,
    /// A model that the main script may use without importing it.
    pub(crate) injected: Option<&'a str>,
}

/// A name of an operation, and the class that has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct MethodRecord<'a> {
    /// The name of the Python method, or its name in version 1.3.8 of the official SDK.
    #[serde(borrow)]
    pub(crate) name: &'a str,
    /// The API class.
    pub(crate) api: &'a str,
    /// The name of the Python method.
    pub(crate) python: &'a str,
}

/// The position of a record in the stored bytes.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Place<'a> {
    #[serde(borrow)]
    pub(crate) name: &'a str,
    pub(crate) offset: u32,
    pub(crate) length: u32,
}

/// A model.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ModelRecord<'a> {
    #[serde(borrow)]
    pub(crate) name: &'a str,
    pub(crate) module: &'a str,
    pub(crate) doc: &'a str,
    pub(crate) kind: KindRecord<'a>,
    pub(crate) mixin: Option<MixinRecord<'a>>,
    /// Additional class names of the model.
    pub(crate) also: Vec<&'a str>,
}

/// A Python class from which a model or an API class inherits methods.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct MixinRecord<'a> {
    #[serde(borrow)]
    pub(crate) module: &'a str,
    pub(crate) name: &'a str,
    /// The models that are its parameters for type checkers, separated by spaces.
    pub(crate) of: &'a str,
}

/// The structure of a model.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) enum KindRecord<'a> {
    Object {
        #[serde(borrow)]
        fields: Vec<FieldRecord<'a>>,
        /// True if members of any name belong to the model.
        open: bool,
    },
    Union {
        choices: Vec<TypeRecord<'a>>,
        /// The discriminator, and the model for each of its values.
        by: Option<(&'a str, Vec<(&'a str, &'a str)>)>,
    },
    Enum(Vec<&'a str>),
    Array(TypeRecord<'a>),
}

/// A member of an object, or a field of a form.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct FieldRecord<'a> {
    #[serde(borrow)]
    pub(crate) wire: &'a str,
    pub(crate) python: &'a str,
    pub(crate) ty: TypeRecord<'a>,
    pub(crate) doc: &'a str,
    pub(crate) traits: Traits<'a>,
}

/// The properties of a member or a parameter in addition to its type.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Traits<'a> {
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    pub(crate) read_only: bool,
    pub(crate) computed: bool,
    pub(crate) deprecated: bool,
    #[serde(borrow)]
    pub(crate) default: DefaultRecord<'a>,
    /// Bounds of a number, of the length of a string or of the number of elements, by the type.
    pub(crate) limits: Option<LimitsRecord>,
}

/// Smallest and largest value, if they are bounded.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct LimitsRecord(pub(crate) Option<i64>, pub(crate) Option<i64>);

/// The value of a member that is not given.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub(crate) enum DefaultRecord<'a> {
    #[default]
    None,
    Bool(bool),
    Int(i64),
    Text(&'a str),
}

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) enum TypeRecord<'a> {
    Any,
    Str,
    Bool,
    Int,
    Float,
    DateTime,
    Date,
    File,
    Object,
    Choice(#[serde(borrow)] Vec<&'a str>),
    List(Box<TypeRecord<'a>>),
    /// A list whose elements may be null.
    Sparse(Box<TypeRecord<'a>>),
    Map(Box<TypeRecord<'a>>),
    Model(&'a str),
}

/// An API class.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ApiRecord<'a> {
    #[serde(borrow)]
    pub(crate) name: &'a str,
    pub(crate) module: &'a str,
    pub(crate) doc: &'a str,
    pub(crate) operations: Vec<OperationRecord<'a>>,
    /// Python classes with additional methods: for the blocking and for the asynchronous class.
    pub(crate) mixins: Option<(MixinRecord<'a>, MixinRecord<'a>)>,
    /// True for internal calls.
    pub(crate) internal: bool,
}

/// An operation.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct OperationRecord<'a> {
    #[serde(borrow)]
    pub(crate) id: &'a str,
    pub(crate) python: &'a str,
    /// The method's name in version 1.3.8 of the official SDK, where it differs.
    pub(crate) was: Option<&'a str>,
    pub(crate) verb: &'a str,
    pub(crate) path: &'a str,
    pub(crate) summary: &'a str,
    pub(crate) notes: &'a str,
    pub(crate) parameters: Vec<ParameterRecord<'a>>,
    pub(crate) body: Option<BodyRecord<'a>>,
    pub(crate) form: Vec<FieldRecord<'a>>,
    /// The Python arguments, in their order.
    pub(crate) arguments: Vec<ArgumentRecord>,
    pub(crate) filters: Vec<(&'a str, Vec<&'a str>)>,
    pub(crate) sorters: Vec<&'a str>,
    pub(crate) responses: Vec<ResponseRecord<'a>>,
    pub(crate) scopes: Vec<&'a str>,
    pub(crate) application: bool,
    pub(crate) deprecated: bool,
}

/// The part of the request that carries an argument, by index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ArgumentRecord {
    Parameter(u8),
    Form(u8),
    Body,
}

/// A parameter in the path, the query or a header.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ParameterRecord<'a> {
    /// `/`, `?` or `^`.
    pub(crate) place: char,
    #[serde(borrow)]
    pub(crate) wire: &'a str,
    /// Name of the Python argument; empty if no argument sets it.
    pub(crate) python: &'a str,
    pub(crate) ty: TypeRecord<'a>,
    pub(crate) doc: &'a str,
    pub(crate) traits: Traits<'a>,
    /// True if several values are accepted, separated by commas.
    pub(crate) several: bool,
}

/// A request body.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct BodyRecord<'a> {
    #[serde(borrow)]
    pub(crate) python: &'a str,
    pub(crate) ty: TypeRecord<'a>,
    pub(crate) media: &'a str,
    pub(crate) doc: &'a str,
    pub(crate) optional: bool,
}

/// The type of the responses with a status.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ResponseRecord<'a> {
    pub(crate) status: u16,
    /// `None` without a body.
    #[serde(borrow)]
    pub(crate) ty: Option<TypeRecord<'a>>,
    /// Media types; empty if JSON is the only one.
    pub(crate) media: Vec<&'a str>,
}
