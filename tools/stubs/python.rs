//! Writes Python: annotations, imports and docstrings, in the layout of the formatter.

use std::collections::{BTreeMap, BTreeSet};

use sailpoint::schema::{Mixin, Model, ModelKind, Type, Version};

/// Maximum length of a line.
pub(crate) const WIDTH: usize = 120;

/// The imports that annotations need: names by module.
#[derive(Default)]
pub(crate) struct Imports(BTreeMap<String, BTreeSet<String>>);

impl Imports {
    /// Records that a name is needed.
    pub(crate) fn add(&mut self, module: &str, name: &str) {
        self.0.entry(module.to_owned()).or_default().insert(name.to_owned());
    }

    /// The statements, sorted: standard library, other packages, our own.
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

/// Writes types as annotations, and records the imports that they need.
pub(crate) struct Annotations<'a> {
    version: &'a Version,
    /// The module that is being written, which must not import itself.
    module: &'a str,
    pub(crate) imports: Imports,
}

impl<'a> Annotations<'a> {
    pub(crate) fn new(version: &'a Version, module: &'a str) -> Self {
        Self {
            version,
            module,
            imports: Imports::default(),
        }
    }

    /// The bases of a class: its mixin, then the base of its kind.
    pub(crate) fn bases(&mut self, base: &str, mixin: Option<Mixin>) -> String {
        let Some(mixin) = mixin else {
            return base.to_owned();
        };
        self.imports.add(mixin.module, mixin.name);
        format!("{}, {base}", mixin.name)
    }

    /// The annotation of a value of this type that is read.
    pub(crate) fn read(&mut self, ty: &Type) -> String {
        match ty {
            Type::Any => self.typing("Any"),
            Type::Str | Type::Uuid | Type::Choice(_) => "str".to_owned(),
            Type::Bool => "bool".to_owned(),
            Type::Int => "int".to_owned(),
            Type::DateTime => {
                self.imports.add("datetime", "datetime");
                "datetime | str".to_owned()
            }
            Type::Object => format!("dict[str, {}]", self.typing("Any")),
            Type::List(element) => format!("list[{}]", self.read(element)),
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

    /// The annotation of a value of this type that is passed.
    pub(crate) fn given(&mut self, ty: &Type) -> String {
        match ty {
            Type::Object => self.mapping(),
            Type::List(element) => self.several(element),
            Type::Model(model) => match model.kind {
                ModelKind::Object(_) => format!("{} | {}", self.model(model), self.mapping()),
                ModelKind::Union(types) => {
                    let mut all = self.model(model);
                    for ty in types {
                        all = format!("{all} | {}", self.given(ty));
                    }
                    all
                }
                ModelKind::Array(element) => format!("{} | {}", self.model(model), self.several(element)),
                ModelKind::Enum(values) => format!("{} | {}", self.model(model), self.literal(values)),
            },
            Type::Choice(values) => self.literal(values),
            _ => self.read(ty),
        }
    }

    /// The same, if `None` is allowed too.
    pub(crate) fn optional(annotation: String) -> String {
        if annotation == "Any" {
            annotation
        } else {
            format!("{annotation} | None")
        }
    }

    /// The annotation of an operation's result, in which lists and free-form objects have dump methods.
    pub(crate) fn answer(&mut self, ty: &Type) -> String {
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

    fn several(&mut self, element: &Type) -> String {
        let element = self.given(element);
        if element == "str" {
            // Sequence[str] would accept a single string.
            return "list[str] | tuple[str, ...]".to_owned();
        }
        self.imports.add("collections.abc", "Sequence");
        format!("Sequence[{element}]")
    }

    /// One of some strings: a caller's value must be known, in contrast to one of a response.
    fn literal(&mut self, values: &[&str]) -> String {
        let quoted: Vec<String> = values.iter().map(|value| format!("\"{value}\"")).collect();
        format!("{}[{}]", self.typing("Literal"), quoted.join(", "))
    }

    fn mapping(&mut self) -> String {
        self.imports.add("collections.abc", "Mapping");
        format!("Mapping[str, {}]", self.typing("Any"))
    }

    fn model(&mut self, model: &Model) -> String {
        if model.module != self.module {
            let module = format!("sailpoint.{}.models.{}", self.version.name, model.module);
            self.imports.add(&module, model.name);
        }
        model.name.to_owned()
    }
}

/// A parameter of a method, on several lines if its type is long.
pub(crate) fn parameter(name: &str, annotation: &str, default: &str) -> String {
    let line = format!("        {name}: {annotation}{default},\n");
    if line.len() <= WIDTH {
        return line;
    }
    let mut depth = 0;
    let mut alternatives = vec![String::new()];
    for word in annotation.split(' ') {
        if word == "|" && depth == 0 {
            alternatives.push(String::new());
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

    let alternatives: Vec<String> = alternatives.iter().map(|alternative| broken(alternative)).collect();
    format!("        {name}: {}{default},\n", alternatives.join("\n        "))
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

/// A docstring of paragraphs. A paragraph that is already an indented block with line breaks is unchanged.
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
