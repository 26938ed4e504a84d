//! Python as text: annotations, imports and docstrings, laid out as the formatter would.

use std::collections::{BTreeMap, BTreeSet};

use sailpoint::schema::{DeclaredResponse, Mixin, Model, ModelKind, Operation, Type, Version};

use crate::families::Families;

/// Longest line.
pub(crate) const WIDTH: usize = 120;

/// The imports that annotations turned out to need: names by module.
#[derive(Default)]
pub(crate) struct Imports(BTreeMap<String, BTreeSet<String>>);

impl Imports {
    /// Note that a name is needed.
    pub(crate) fn add(&mut self, module: &str, name: &str) {
        self.0.entry(module.to_owned()).or_default().insert(name.to_owned());
    }

    /// The statements: standard library, others, our own; each sorted.
    pub(crate) fn statements(&self) -> String {
        let group = |module: &str| match module.split('.').next() {
            Some("sailpoint") => 2,
            Some("typing_extensions") => 1,
            _ => 0,
        };
        let mut blocks = Vec::new();
        for wanted in 0..3 {
            let block: String = self
                .0
                .iter()
                .filter(|(module, _)| group(module) == wanted)
                .map(|(module, names)| {
                    let names: Vec<&str> = names.iter().map(String::as_str).collect();
                    format!("from {module} import {}\n", names.join(", "))
                })
                .collect();
            if !block.is_empty() {
                blocks.push(block);
            }
        }
        blocks.join("\n")
    }
}

/// Writes types as annotations, and notes what they need imported.
pub(crate) struct Annotations<'a> {
    version: &'static Version,
    /// The stubs in which type checkers find models; `None` for code that Python runs.
    families: Option<&'a Families>,
    /// The family whose stub is written; it imports nothing from itself.
    family: &'a str,
    pub(crate) imports: Imports,
}

impl<'a> Annotations<'a> {
    /// Annotations that only type checkers read, in the stub of a family of models, or elsewhere if `family` is empty.
    pub(crate) fn of_stub(version: &'static Version, families: &'a Families, family: &'a str) -> Self {
        Self {
            version,
            families: Some(families),
            family,
            imports: Imports::default(),
        }
    }

    /// Annotations in code that Python runs.
    pub(crate) fn at_run_time(version: &'static Version) -> Self {
        Self {
            version,
            families: None,
            family: "",
            imports: Imports::default(),
        }
    }

    /// The base classes, with the base of its kind last.
    pub(crate) fn bases(&mut self, base: &str, mixin: Option<Mixin>) -> String {
        let Some(mixin) = mixin else {
            return base.to_owned();
        };
        self.imports.add(mixin.module, mixin.name);
        let version = self.version;
        let models = mixin.of.split_whitespace().filter_map(|name| version.model(name));
        let parameters: Vec<String> = models.map(|model| self.model(model)).collect();
        if parameters.is_empty() {
            format!("{}, {base}", mixin.name)
        } else {
            format!("{}[{}], {base}", mixin.name, parameters.join(", "))
        }
    }

    /// The annotation of a value of this type that is read.
    pub(crate) fn read(&mut self, ty: &Type) -> String {
        match ty {
            Type::Any => self.typing("Any"),
            Type::Str | Type::Choice(_) | Type::File => "str".to_owned(),
            Type::Bool => "bool".to_owned(),
            Type::Int => "int".to_owned(),
            Type::Float => "float".to_owned(),
            Type::Date => {
                self.imports.add("datetime", "date");
                "date | str".to_owned()
            }
            Type::DateTime => {
                self.imports.add("datetime", "datetime");
                "datetime | str".to_owned()
            }
            Type::Object => format!("dict[str, {}]", self.typing("Any")),
            Type::List(element) => format!("list[{}]", self.read(element)),
            Type::Sparse(element) => format!("list[{} | None]", self.read(element)),
            Type::Map(value) => format!("dict[str, {}]", self.read(value)),
            Type::Model(model) => match model.kind {
                // An unknown value is kept, although it is not a member of the enumeration.
                ModelKind::Enum(_) => "str".to_owned(),
                // A field holds the value itself.
                ModelKind::Union(types) => {
                    let read: Vec<String> = types.iter().map(|ty| self.read(ty)).collect();
                    read.join(" | ")
                }
                _ => self.model(model),
            },
        }
    }

    /// The annotation of a value of this type that a caller passes.
    pub(crate) fn given(&mut self, ty: &Type) -> String {
        match ty {
            Type::Object => self.mapping(),
            Type::List(element) => self.several(element),
            Type::Sparse(element) => {
                let element = self.given(element);
                self.imports.add("collections.abc", "Sequence");
                format!("Sequence[{element} | None]")
            }
            Type::Map(value) => {
                let value = self.given(value);
                self.imports.add("collections.abc", "Mapping");
                format!("Mapping[str, {value}]")
            }
            Type::Model(model) => match model.kind {
                ModelKind::Object(_) => format!("{} | {}", self.model(model), self.mapping()),
                ModelKind::Union(types) => {
                    let mut all = vec![self.model(model)];
                    all.extend(types.iter().map(|ty| self.given(ty)));
                    alternatives(&all)
                }
                ModelKind::Array(element) => format!("{} | {}", self.model(model), self.several(element)),
                ModelKind::Enum(values) => format!("{} | {}", self.model(model), self.literal(values)),
            },
            Type::Choice(values) => self.literal(values),
            _ => self.read(ty),
        }
    }

    /// The same where `None` is allowed too.
    pub(crate) fn optional(annotation: String) -> String {
        if annotation == "Any" {
            annotation
        } else {
            format!("{annotation} | None")
        }
    }

    /// The annotation of a field of a form.
    pub(crate) fn upload(&mut self, ty: &Type) -> String {
        if !matches!(ty, Type::File) {
            return self.given(ty);
        }
        self.imports.add("os", "PathLike");
        let open = self.typing("IO");
        let any = self.typing("Any");
        format!("str | bytes | tuple[str, bytes] | PathLike[str] | {open}[{any}]")
    }

    /// The annotation of an operation's result, by its successful responses.
    pub(crate) fn response_types(&mut self, operation: &Operation) -> String {
        let mut response_types: Vec<String> = Vec::new();
        for response in operation.responses.iter().filter(|it| it.status < 300) {
            let one = self.response(response);
            if !response_types.contains(&one) {
                response_types.push(one);
            }
        }
        if response_types.is_empty() {
            "None".to_owned()
        } else {
            response_types.join(" | ")
        }
    }

    fn response(&mut self, response: &DeclaredResponse) -> String {
        match (&response.ty, response.is_text()) {
            (None, false) => "None".to_owned(),
            (None, true) | (Some(Type::File), true) => "str".to_owned(),
            (Some(Type::File), false) => "bytes".to_owned(),
            (Some(ty), _) => self.type_of_response(ty),
        }
    }

    /// The annotation of an operation's result: lists and free objects have dump methods.
    pub(crate) fn type_of_response(&mut self, ty: &Type) -> String {
        match ty {
            Type::List(element) => {
                self.imports.add("sailpoint._containers", "ModelList");
                format!("ModelList[{}]", self.read(element))
            }
            Type::Object => {
                self.imports.add("sailpoint._containers", "JsonObject");
                "JsonObject".to_owned()
            }
            _ => self.read(ty),
        }
    }

    pub(crate) fn typing(&mut self, name: &str) -> String {
        self.imports.add("typing", name);
        name.to_owned()
    }

    /// One of some strings: a caller's value must be known, in contrast to one of a response.
    fn literal(&mut self, values: &[&str]) -> String {
        // The document names a value twice.
        let mut quoted: Vec<String> = Vec::new();
        for value in values.iter().map(|value| format!("\"{value}\"")) {
            if !quoted.contains(&value) {
                quoted.push(value);
            }
        }
        format!("{}[{}]", self.typing("Literal"), quoted.join(", "))
    }

    fn several(&mut self, element: &Type) -> String {
        let element = self.given(element);
        if element == "str" {
            // A Sequence[str] would let a single string pass.
            return "list[str] | tuple[str, ...]".to_owned();
        }
        self.imports.add("collections.abc", "Sequence");
        format!("Sequence[{element}]")
    }

    fn mapping(&mut self) -> String {
        self.imports.add("collections.abc", "Mapping");
        format!("Mapping[str, {}]", self.typing("Any"))
    }

    fn model(&mut self, model: &Model) -> String {
        let family = self.families.and_then(|families| families.of(model));
        let module = format!("sailpoint.{}.models", self.version.name);
        match family {
            Some(family) if family == self.family => {}
            Some(family) => self.imports.add(&format!("{module}._{family}"), model.name),
            None => self.imports.add(&format!("{module}.{}", model.module), model.name),
        }
        model.name.to_owned()
    }
}

/// Types as one annotation, each once; whole numbers are numbers.
pub(crate) fn alternatives(types: &[String]) -> String {
    let mut all: Vec<String> = Vec::new();
    for ty in types.iter().flat_map(|ty| split(ty)) {
        if !all.contains(&ty) {
            all.push(ty);
        }
    }
    if all.iter().any(|ty| ty == "float") {
        all.retain(|ty| ty != "int");
    }
    all.join(" | ")
}

/// The alternatives of an annotation.
fn split(annotation: &str) -> Vec<String> {
    let mut depth = 0;
    let mut alternatives = vec![String::new()];
    for word in annotation.split(' ') {
        if word == "|" && depth == 0 {
            alternatives.push(String::new());
            continue;
        }
        depth += word.matches('[').count();
        depth -= word.matches(']').count();
        if let Some(alternative) = alternatives.last_mut() {
            if !alternative.is_empty() {
                alternative.push(' ');
            }
            alternative.push_str(word);
        }
    }
    alternatives
}

/// A parameter of a method, over several lines where its type is long.
pub(crate) fn parameter(name: &str, annotation: &str, default: &str) -> String {
    let line = format!("        {name}: {annotation}{default},\n");
    if line.len() <= WIDTH {
        return line;
    }
    let mut alternatives = split(annotation).into_iter();
    let mut text = alternatives.next().map_or_else(String::new, |first| broken(&first));
    for alternative in alternatives {
        text.push_str("\n        | ");
        text.push_str(&alternative);
    }
    format!("        {name}: {text}{default},\n")
}

/// An alternative of a type, with a line for each value of a long `Literal`.
fn broken(alternative: &str) -> String {
    let values = alternative
        .strip_prefix("Literal[")
        .and_then(|rest| rest.strip_suffix(']'));
    match values {
        Some(values) if alternative.len() + 16 > WIDTH => {
            format!(
                "Literal[\n            {},\n        ]",
                values.replace(", ", ",\n            ")
            )
        }
        _ => alternative.to_owned(),
    }
}

/// A docstring of paragraphs; an indented block with line breaks is kept unchanged.
pub(crate) fn docstring(indent: usize, paragraphs: &[String]) -> String {
    let margin = " ".repeat(indent);
    let paragraphs: Vec<String> = paragraphs
        .iter()
        .filter(|paragraph| !paragraph.is_empty())
        .map(|paragraph| wrap(paragraph, WIDTH - indent - 6))
        .collect();
    let text = paragraphs.join("\n\n");
    if !text.contains('\n') {
        return format!("{margin}\"\"\"{text}\"\"\"\n");
    }
    let lines: Vec<String> = text
        .lines()
        .map(|line| {
            if line.is_empty() {
                String::new()
            } else {
                format!("{margin}{line}")
            }
        })
        .collect();
    format!("{margin}\"\"\"{}\n{margin}\"\"\"\n", lines.join("\n").trim_start())
}

fn wrap(paragraph: &str, width: usize) -> String {
    if paragraph.contains('\n') {
        return paragraph.to_owned();
    }
    let mut lines = vec![String::new()];
    for word in paragraph.split(' ') {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.len() + 1 + word.len() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}
