//! The form in which `build.rs` stores the schema: one record a model or API, each decoded when it is first used.
//!
//! The build script includes this file too. Texts borrow from the stored bytes, which live as long as the program.

use serde::{Deserialize, Serialize};

/// A version of the service's API.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct VersionRecord<'a> {
    /// Path prefix and Python package, for example `v2024`.
    #[serde(borrow)]
    pub(crate) name: &'a str,
    /// Names of the models, sorted, each with the place of its record.
    pub(crate) models: Vec<Place<'a>>,
    /// Names of the API classes, sorted, each with the place of its record.
    pub(crate) apis: Vec<Place<'a>>,
    /// Further names of models, sorted, each with the model's own.
    pub(crate) also: Vec<(&'a str, &'a str)>,
    /// API classes that only the package itself calls.
    pub(crate) internal: Vec<&'a str>,
    /// The place of the list of [`MethodRecord`].
    pub(crate) methods: Place<'a>,
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

/// The place of a record among the stored bytes.
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
    /// Further class names for the same model.
    pub(crate) also: Vec<&'a str>,
}

/// A Python class whose methods a class of the schema inherits.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct MixinRecord<'a> {
    #[serde(borrow)]
    pub(crate) module: &'a str,
    pub(crate) name: &'a str,
}

/// The parts of a model.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) enum KindRecord<'a> {
    Object {
        #[serde(borrow)]
        fields: Vec<FieldRecord<'a>>,
        /// True if unknown members are part of the model.
        open: bool,
    },
    Union {
        choices: Vec<TypeRecord<'a>>,
        /// The member that decides, and the choice for each of its values.
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

/// The traits of one use of a type, in a member or a parameter.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Traits<'a> {
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    pub(crate) read_only: bool,
    pub(crate) computed: bool,
    pub(crate) deprecated: bool,
    #[serde(borrow)]
    pub(crate) default: DefaultRecord<'a>,
    /// Limits of a number, of the length of a text, or of the number of elements, by the type.
    pub(crate) limits: Option<LimitsRecord>,
}

/// The least and the most, where they are bounded.
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
    /// Methods of its own, for blocking and for awaited classes.
    pub(crate) mixins: Option<(MixinRecord<'a>, MixinRecord<'a>)>,
    /// True if only the package itself calls it.
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

/// The place that an argument goes to, by index.
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
    /// The argument; empty where the service takes it and no argument gives it.
    pub(crate) python: &'a str,
    pub(crate) ty: TypeRecord<'a>,
    pub(crate) doc: &'a str,
    pub(crate) traits: Traits<'a>,
    /// True if several values may be given, separated by commas.
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

/// A response by its status.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct ResponseRecord<'a> {
    pub(crate) status: u16,
    /// None where the response has no body.
    #[serde(borrow)]
    pub(crate) ty: Option<TypeRecord<'a>>,
    /// Media types, empty for JSON alone.
    pub(crate) media: Vec<&'a str>,
}
