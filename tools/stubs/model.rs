//! One module for each model, which fetches or defines the class, and one stub for each family, which gives the types.

use std::collections::BTreeMap;
use std::fmt::Write;

use sailpoint::schema::{Field, Model, ModelKind, Type, Version, member_name, snake};

use crate::families::Families;
use crate::files::Files;
use crate::python::{Annotations, alternatives, docstring, parameter};

/// Add the modules of all models, and the stubs of their families.
pub(crate) fn write(version: &'static Version, families: &Families, files: &mut Files) {
    let mut stubs: BTreeMap<&str, Stub<'_>> = BTreeMap::new();
    for model in version.models() {
        let source = match model.kind {
            ModelKind::Enum(values) => enumeration(model, values),
            ModelKind::Array(element) => array(version, model, element),
            ModelKind::Object(_) | ModelKind::Union(_) => fetched(version, model),
        };
        files.insert(format!("models/{}.py", model.module).into(), source);
        for also in model.also {
            files.insert(
                format!("models/{}.py", snake(also)).into(),
                other_name(version, model, also),
            );
        }
        if let Some(family) = families.of(model) {
            let stub = stubs
                .entry(family)
                .or_insert_with(|| Stub::new(version, families, family));
            stub.add(version, model);
        }
    }
    for (family, stub) in stubs {
        files.insert(format!("models/_{family}.pyi").into(), stub.text(family));
    }
}

/// The classes of a family, for type checkers.
struct Stub<'a> {
    annotations: Annotations<'a>,
    classes: String,
}

impl<'a> Stub<'a> {
    fn new(version: &'static Version, families: &'a Families, family: &'a str) -> Self {
        Self {
            annotations: Annotations::of_stub(version, families, family),
            classes: String::new(),
        }
    }

    fn add(&mut self, version: &'static Version, model: &Model) {
        self.classes.push('\n');
        self.classes += &match model.kind {
            ModelKind::Object(fields) => object(version, &mut self.annotations, model, fields),
            ModelKind::Union(types) => union(&mut self.annotations, model, types),
            ModelKind::Enum(_) | ModelKind::Array(_) => String::new(),
        };
    }

    fn text(self, family: &str) -> String {
        let imports = self.annotations.imports.statements();
        format!(
            "\"\"\"The models of the schema file {family}, for type checkers.\"\"\"\n\n{imports}{}",
            self.classes
        )
    }
}

/// The module of a model that the engine makes.
fn fetched(version: &Version, model: &Model) -> String {
    let (Model { name, doc, .. }, version) = (model, version.name);
    format!("\"\"\"{doc}\"\"\"\n\nfrom sailpoint.{version}.models import {name}\n\n__all__ = [\"{name}\"]\n")
}

/// The module of a further name of a model.
fn other_name(version: &'static Version, model: &Model, also: &str) -> String {
    let Model { name, module, doc, .. } = model;
    let version = version.name;
    format!(
        "\"\"\"{doc}\"\"\"\n\nfrom sailpoint.{version}.models.{module} import {name} as {also}\n\n\
         __all__ = [\"{also}\"]\n"
    )
}

fn object(version: &'static Version, annotations: &mut Annotations<'_>, model: &Model, fields: &[Field]) -> String {
    annotations.imports.add("sailpoint._core", "Model");
    let mut members = String::new();
    let mut required = String::new();
    let mut others = String::new();
    for field in fields {
        let read = annotations.read(&field.ty);
        let given = annotations.given(&field.ty);
        let (read, given) = if field.accepts_none() {
            (Annotations::optional(read), Annotations::optional(given))
        } else {
            (read, given)
        };
        members += &format!("    {}: {read}\n", field.python);
        let about = about(field);
        if about.iter().any(|paragraph| !paragraph.is_empty()) {
            members += &docstring(4, &about);
        }
        if field.required {
            required += &parameter(field.python, &given, "");
        } else {
            others += &parameter(field.python, &given, " = ...");
        }
    }
    let open = match model.open {
        true => format!("        **members: {},\n", annotations.typing("Any")),
        false => String::new(),
    };
    let bases = annotations.bases("Model", model.mixin);
    let mut body = format!(
        "class {}({bases}):\n{}\n{members}    def __init__(\n        self,\n{}{required}{others}{open}    ) -> None: ...\n",
        model.name,
        docstring(4, &[model.doc.to_owned()]),
        if fields.is_empty() { "" } else { "        *,\n" },
    );
    if version.is_chosen(model.name) {
        annotations.imports.add("typing_extensions", "Self");
        body += "\n    @property\n    def actual_instance(self) -> Self:\n        \"\"\"The model itself, for scripts of the official SDK.\"\"\"\n";
    }
    if sent_in_lists(version, model) {
        body += &one_or_many(annotations, model);
    }
    body
}

fn about(field: &Field) -> Vec<String> {
    let mut paragraphs = vec![field.doc.to_owned()];
    if let Type::Choice(values) = field.ty {
        paragraphs.push(format!("Known values: {}.", values.join(", ")));
    }
    if field.deprecated {
        paragraphs.push("Deprecated.".to_owned());
    }
    if field.read_only {
        paragraphs.push("Read-only: it is left out of requests.".to_owned());
    }
    paragraphs
}

/// True if operations take lists of this model, which scripts read with the model's `from_json`.
fn sent_in_lists(version: &'static Version, model: &Model) -> bool {
    version.apis().flat_map(|api| api.operations).any(|operation| {
        matches!(operation.body, Some(body) if matches!(body.ty, Type::List(Type::Model(sent)) if sent.name == model.name))
    })
}

fn one_or_many(annotations: &mut Annotations<'_>, model: &Model) -> String {
    let any = annotations.typing("Any");
    let name = model.name;
    let doc = docstring(
        8,
        &[
            "Read one from a JSON object, or a list from a JSON array.".to_owned(),
            format!(
                "The text decides, which no type can follow: annotate what you expect, `{name}` or `list[{name}]`, to have \
                 the rest checked."
            ),
            "Raises:\n    JsonSyntaxError: the text is neither JSON nor the notation of the documentation.\n    \
             ValidationError: it does not fit the model."
                .to_owned(),
        ],
    );
    format!("    @classmethod\n    def from_json(cls, json_str: str | bytes | bytearray) -> {any}:\n{doc}")
}

fn union(annotations: &mut Annotations<'_>, model: &Model, types: &[Type]) -> String {
    annotations.imports.add("sailpoint._core", "Model");
    let any = annotations.typing("Any");
    let read: Vec<String> = types.iter().map(|ty| annotations.read(ty)).collect();
    let given: Vec<String> = types.iter().map(|ty| annotations.given(ty)).collect();
    let given = parameter(
        "actual_instance",
        &format!("{} | None", alternatives(&given)),
        " = None",
    );
    let body = format!(
        "class {}(Model):\n{}\n    __match_args__ = (\"actual_instance\",)\n    actual_instance: {} | None\n    def __init__(\n        self,\n{given}    ) -> None: ...\n    \
         @classmethod\n    def from_dict(cls, obj: {any}) -> Self: ...\n    def to_dict(self) -> {any}: ...\n",
        model.name,
        docstring(4, &[model.doc.to_owned()]),
        alternatives(&read),
    );
    annotations.imports.add("typing_extensions", "Self");
    body
}

fn enumeration(model: &Model, values: &[&str]) -> String {
    let mut body = format!(
        "\"\"\"{}\"\"\"\n\nfrom sailpoint._enums import StringEnum\n\n__all__ = [\"{}\"]\n\n\nclass {}(StringEnum):\n{}\n",
        model.doc,
        model.name,
        model.name,
        docstring(4, &[model.doc.to_owned()]),
    );
    for value in values {
        let member = member_name(value);
        let _ = writeln!(body, "    {member} = \"{value}\"");
    }
    body
}

fn array(version: &'static Version, model: &Model, element: &Type) -> String {
    let mut annotations = Annotations::at_run_time(version);
    annotations.imports.add("sailpoint._containers", "ArrayModel");
    let element = annotations.read(element);
    format!(
        "\"\"\"{}\"\"\"\n\n{}\n__all__ = [\"{name}\"]\n\n\nclass {name}(ArrayModel[{element}]):\n{}\n    \
         __slots__ = ()\n\n    version = \"{}\"\n    name = \"{name}\"\n",
        model.doc,
        annotations.imports.statements(),
        docstring(4, &[model.doc.to_owned()]),
        version.name,
        name = model.name,
    )
}
