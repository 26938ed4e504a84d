//! Decodes stored records into the entries that the engine reads. They live as long as the process.

use super::record::{
    ApiRecord, ArgumentRecord, BodyRecord, DefaultRecord, FieldRecord, KindRecord, LimitsRecord, MixinRecord,
    ModelRecord, OperationRecord, ParameterRecord, ResponseRecord, TypeRecord,
};
use super::{
    ApiClass, Argument, Body, Collection, Compare, DeclaredResponse, Default, Discriminator, Field, HttpMethod, Limits,
    Mixin, Mixins, Model, ModelKind, Operation, Parameter, ParameterLocation, Queryable, Type,
};

/// Finds a model by its name.
pub(super) type Models<'a> = &'a dyn Fn(&str) -> Option<&'static Model>;

const EXPERIMENTAL: &str = "X-SailPoint-Experimental";

/// A model, with the models of its fields.
pub(super) fn model(models: Models<'_>, record: ModelRecord<'static>) -> Model {
    let (kind, open, discriminator) = match record.kind {
        KindRecord::Object { fields, open } => {
            let fields = fields.into_iter().map(|it| field(models, it));
            (ModelKind::Object(kept(fields)), open, None)
        }
        KindRecord::Union { choices, by } => {
            let types = choices.into_iter().map(|it| ty(models, it));
            (
                ModelKind::Union(kept(types)),
                false,
                by.map(|by| discriminator(models, by)),
            )
        }
        KindRecord::Enum(values) => (ModelKind::Enum(kept(values)), false, None),
        KindRecord::Array(element) => (ModelKind::Array(leaked(ty(models, element))), false, None),
    };
    Model {
        name: record.name,
        module: record.module,
        doc: documented(record.doc, || format!("{}.", words(record.name))),
        kind,
        mixin: record.mixin.map(mixin),
        also: kept(record.also),
        open,
        discriminator,
    }
}

/// An API class with its operations.
pub(super) fn api(models: Models<'_>, record: ApiRecord<'static>) -> ApiClass {
    let operations = record.operations.into_iter().map(|it| operation(models, it));
    let mixins = record.mixins.map(|(blocking, awaited)| Mixins {
        blocking: mixin(blocking),
        awaited: mixin(awaited),
    });
    ApiClass {
        name: record.name,
        module: record.module,
        doc: documented(record.doc, || {
            let family = record.name.strip_suffix("ApiClass").unwrap_or(record.name);
            format!("{}: the operations of this family.", words(family))
        }),
        operations: kept(operations),
        mixins,
        internal: record.internal,
    }
}

fn operation(models: Models<'_>, record: OperationRecord<'static>) -> Operation {
    let is_collection = !record.filters.is_empty() || !record.sorters.is_empty();
    let collection = is_collection.then(|| Collection {
        filters: kept(record.filters.into_iter().map(queryable)),
        sorters: kept(record.sorters),
    });
    let experimental = record
        .parameters
        .iter()
        .any(|it| !it.python.is_empty() && it.wire.eq_ignore_ascii_case(EXPERIMENTAL));
    Operation {
        id: record.id,
        python: record.python,
        method: method(record.verb),
        path: record.path,
        summary: record.summary,
        notes: record.notes,
        was: record.was,
        parameters: kept(record.parameters.into_iter().map(|it| parameter(models, it))),
        body: record.body.map(|it| body(models, it)),
        form: kept(record.form.into_iter().map(|it| field(models, it))),
        arguments: kept(record.arguments.into_iter().map(argument)),
        collection,
        responses: kept(record.responses.into_iter().map(|it| response(models, it))),
        scopes: kept(record.scopes),
        application: record.application,
        experimental,
        deprecated: record.deprecated,
    }
}

fn field(models: Models<'_>, record: FieldRecord<'static>) -> Field {
    Field {
        wire: record.wire,
        python: record.python,
        ty: ty(models, record.ty),
        doc: record.doc,
        required: record.traits.required,
        nullable: record.traits.nullable,
        read_only: record.traits.read_only,
        computed: record.traits.computed,
        deprecated: record.traits.deprecated,
        default: default(record.traits.default),
        limits: record
            .traits
            .limits
            .map(|LimitsRecord(least, most)| Limits { least, most }),
    }
}

fn parameter(models: Models<'_>, record: ParameterRecord<'static>) -> Parameter {
    let range = record.traits.limits.map(|LimitsRecord(least, most)| {
        let (least, most) = (least.unwrap_or(i64::MIN), most.unwrap_or(i64::MAX));
        (least, most)
    });
    Parameter {
        wire: record.wire,
        python: record.python,
        location: match record.place {
            '/' => ParameterLocation::Path,
            '^' => ParameterLocation::Header,
            _ => ParameterLocation::Query,
        },
        ty: ty(models, record.ty),
        doc: record.doc,
        required: record.traits.required,
        nullable: record.traits.nullable,
        several: record.several,
        default: default(record.traits.default),
        range,
    }
}

fn body(models: Models<'_>, record: BodyRecord<'static>) -> Body {
    Body {
        python: record.python,
        ty: ty(models, record.ty),
        content_type: record.media,
        doc: record.doc,
        optional: record.optional,
    }
}

fn response(models: Models<'_>, record: ResponseRecord<'static>) -> DeclaredResponse {
    DeclaredResponse {
        status: record.status,
        ty: record.ty.map(|it| ty(models, it)),
        media: kept(record.media),
    }
}

fn discriminator(models: Models<'_>, by: (&'static str, Vec<(&'static str, &'static str)>)) -> Discriminator {
    let models =
        by.1.into_iter()
            .filter_map(|(value, name)| Some((value, models(name)?)));
    Discriminator {
        member: by.0,
        models: kept(models),
    }
}

fn ty(models: Models<'_>, record: TypeRecord<'static>) -> Type {
    match record {
        TypeRecord::Any => Type::Any,
        TypeRecord::Str => Type::Str,
        TypeRecord::Bool => Type::Bool,
        TypeRecord::Int => Type::Int,
        TypeRecord::Float => Type::Float,
        TypeRecord::DateTime => Type::DateTime,
        TypeRecord::Date => Type::Date,
        TypeRecord::File => Type::File,
        TypeRecord::Object => Type::Object,
        TypeRecord::Choice(values) => Type::Choice(kept(values)),
        TypeRecord::List(element) => Type::List(leaked(ty(models, *element))),
        TypeRecord::Sparse(element) => Type::Sparse(leaked(ty(models, *element))),
        TypeRecord::Map(value) => Type::Map(leaked(ty(models, *value))),
        // The build script has checked that there is such a model, and that models do not refer to themselves.
        TypeRecord::Model(name) => models(name).map_or(Type::Any, Type::Model),
    }
}

const fn argument(record: ArgumentRecord) -> Argument {
    match record {
        ArgumentRecord::Parameter(index) => Argument::Parameter(index as usize),
        ArgumentRecord::Form(index) => Argument::Form(index as usize),
        ArgumentRecord::Body => Argument::Body,
    }
}

const fn default(record: DefaultRecord<'static>) -> Default {
    match record {
        DefaultRecord::None => Default::None,
        DefaultRecord::Bool(value) => Default::Bool(value),
        DefaultRecord::Int(value) => Default::Int(value),
        DefaultRecord::Text(value) => Default::Str(value),
    }
}

const fn mixin(record: MixinRecord<'static>) -> Mixin {
    Mixin {
        module: record.module,
        name: record.name,
        of: record.of,
    }
}

fn queryable((field, compares): (&'static str, Vec<&'static str>)) -> Queryable {
    Queryable {
        field,
        compares: kept(compares.into_iter().filter_map(Compare::of)),
    }
}

fn method(verb: &str) -> HttpMethod {
    match verb {
        "HEAD" => HttpMethod::Head,
        "POST" => HttpMethod::Post,
        "PUT" => HttpMethod::Put,
        "PATCH" => HttpMethod::Patch,
        "DELETE" => HttpMethod::Delete,
        _ => HttpMethod::Get,
    }
}

/// The text from the schema, or one composed of facts.
fn documented(doc: &'static str, made: impl FnOnce() -> String) -> &'static str {
    if doc.is_empty() { made().leak() } else { doc }
}

/// The words of a class name; abbreviations stay in capitals.
fn words(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let at = |index: usize| letters.get(index).copied().unwrap_or_default();
    let mut words = String::with_capacity(name.len() + 8);
    for (index, letter) in letters.iter().enumerate() {
        let begins = index > 0
            && letter.is_uppercase()
            && (at(index - 1).is_lowercase() || at(index - 1).is_numeric() || at(index + 1).is_lowercase());
        if begins {
            words.push(' ');
        }
        let is_short = at(index + 1).is_lowercase() || at(index + 1) == char::default();
        if begins && is_short {
            words.extend(letter.to_lowercase());
        } else {
            words.push(*letter);
        }
    }
    words
}

fn kept<T>(items: impl IntoIterator<Item = T>) -> &'static [T] {
    items.into_iter().collect::<Vec<T>>().leak()
}

fn leaked(ty: Type) -> &'static Type {
    Box::leak(Box::new(ty))
}
