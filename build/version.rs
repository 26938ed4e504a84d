//! A version: every model and API of its folder, checked.

use std::collections::{BTreeMap, BTreeSet};

use super::lines::{Block, Line, Mistake};
use super::overlay::{self, ErrorBodies};
use super::record::{ApiRecord, KindRecord, ModelRecord, OperationRecord, TypeRecord};
use super::words::Words;
use super::{checks, ours, parse};

/// The models and APIs of a version, by name.
#[derive(Default)]
pub(crate) struct DeclaredNames<'a> {
    pub(crate) models: BTreeMap<&'a str, ModelRecord<'a>>,
    pub(crate) apis: BTreeMap<&'a str, ApiRecord<'a>>,
    pub(crate) errors: ErrorBodies<'a>,
    pub(crate) facts: Facts<'a>,
    lines: BTreeMap<&'a str, Line<'a>>,
    texts: BTreeMap<&'a str, Line<'a>>,
    patched: Vec<Block<'a>>,
    /// The differences from the document, those of the base first.
    pub(crate) amends: Vec<Block<'a>>,
}

/// Facts about a whole version.
#[derive(Default)]
pub(crate) struct Facts<'a> {
    /// The API class whose operations the embedded tenant implements: `implemented NameApi`.
    pub(crate) implemented: Option<&'a str>,
    /// A model that the main script may use without importing it: `injected Name`.
    pub(crate) injected: Option<&'a str>,
}

impl<'a> DeclaredNames<'a> {
    /// Reads blocks: the declarations first, then the changes to them. `base` is the version that `base NAME` names.
    pub(crate) fn read(blocks: &[Block<'a>], base: Option<&Self>) -> Result<Self, Mistake> {
        let mut declared = Self::default();
        let says = |block: &&Block<'a>| matches!(block.head.head().0, "text" | "amend" | "patched");
        for block in blocks.iter().filter(|block| !says(block)) {
            declared.declare(block, base)?;
        }
        if let Some(base) = base {
            overlay::amend(&mut declared, base)?;
            overlay::inherit(&mut declared, base);
        }
        // Texts come last: an amended parameter replaces the one of the document, with its text.
        let (amends, texts): (Vec<_>, Vec<_>) = blocks.iter().filter(says).partition(|it| it.head.head().0 == "amend");
        declared.amends.extend(amends.iter().copied().cloned());
        for block in amends.into_iter().chain(texts) {
            declared.say(block)?;
        }
        for block in base.iter().flat_map(|base| &base.patched) {
            ours::patched(&mut declared.models, &declared.apis, block)?;
        }
        overlay::complete(&mut declared, base.map(|base| &base.errors)).map_err(Mistake::unplaced)?;
        declared.check()?;
        Ok(declared)
    }

    /// Names of the models that a union may choose, sorted.
    pub(crate) fn chosen(&self) -> Vec<&'a str> {
        let choices = self.models.values().filter_map(|model| match &model.kind {
            KindRecord::Union { choices, .. } => Some(choices),
            _ => None,
        });
        let names = choices.flatten().filter_map(|choice| match choice {
            TypeRecord::Model(name) => Some(*name),
            _ => None,
        });
        names.collect::<BTreeSet<_>>().into_iter().collect()
    }

    fn declare(&mut self, block: &Block<'a>, base: Option<&Self>) -> Result<(), Mistake> {
        let (word, rest) = block.head.head();
        match word {
            "base" => return Ok(()),
            "implemented" => self.facts.implemented = Some(rest),
            "injected" => self.facts.injected = Some(rest),
            "error" => return self.declare_error(block.head, rest),
            "same" => {
                for model in overlay::models(base, block)? {
                    self.place(model.name, block.head)?;
                    self.models.insert(model.name, model);
                }
            }
            "api" => {
                let api = parse::api(block, |name, line| overlay::operations(base, name, line))?;
                self.place(api.name, block.head)?;
                self.apis.insert(api.name, api);
            }
            _ => {
                let model = parse::model(block)?;
                self.place(model.name, block.head)?;
                self.models.insert(model.name, model);
            }
        }
        Ok(())
    }

    fn declare_error(&mut self, line: Line<'a>, rest: &'a str) -> Result<(), Mistake> {
        let declared = rest
            .split_once(' ')
            .and_then(|(status, ty)| Some((status.parse().ok()?, ty)));
        let Some((status, ty)) = declared else {
            return Err(line.mistake("it reads like `error 404 Model`"));
        };
        let mut words = Words::new(line, ty);
        self.errors.insert(status, words.ty()?);
        words.end()
    }

    fn place(&mut self, name: &'a str, line: Line<'a>) -> Result<(), Mistake> {
        match self.lines.insert(name, line) {
            Some(first) => Err(line.mistake(format!(
                "{name} is declared already, at {}:{}",
                first.file.display(),
                first.number
            ))),
            None => Ok(()),
        }
    }

    fn say(&mut self, block: &Block<'a>) -> Result<(), Mistake> {
        let (word, rest) = block.head.head();
        if word == "patched" {
            self.patched.push(block.clone());
            return ours::patched(&mut self.models, &self.apis, block);
        }
        let name = rest.split(' ').next().unwrap_or_default();
        if word == "text"
            && let Some(first) = self.texts.insert(name, block.head)
        {
            return Err(block.head.mistake(format!(
                "{name} has a text already, at {}:{}",
                first.file.display(),
                first.number
            )));
        }
        if let Some(model) = self.models.get_mut(name) {
            return if word == "text" {
                ours::text_of_model(model, block)
            } else {
                ours::amend_model(model, block)
            };
        }
        if let Some(api) = self.apis.get_mut(name) {
            return if word == "text" {
                ours::text_of_api(api, block)
            } else {
                ours::amend_api(api, block, true)
            };
        }
        Err(block.head.mistake(format!("{name:?} is not declared")))
    }

    fn check(&self) -> Result<(), Mistake> {
        for (name, model) in &self.models {
            let ends = || checks::end(&self.models, name, &mut Vec::new());
            let checked = self.check_model(model).and_then(|()| ends());
            checked.map_err(|text| self.mistake(name, &text))?;
        }
        for (name, api) in &self.apis {
            for operation in &api.operations {
                let checked = self.check_operation(operation);
                checked.map_err(|text| self.mistake(name, &format!("{}: {text}", operation.python)))?;
            }
        }
        Ok(())
    }

    fn mistake(&self, name: &str, text: &str) -> Mistake {
        match self.lines.get(name) {
            Some(line) => line.mistake(format!("{name}: {text}")),
            None => Mistake::unplaced(format!("{name}: {text}")),
        }
    }

    fn check_model(&self, model: &ModelRecord<'_>) -> Result<(), String> {
        match &model.kind {
            KindRecord::Object { fields, .. } => {
                let mut names = BTreeSet::new();
                for field in fields {
                    self.check_type(&field.ty)
                        .map_err(|text| format!("{}: {text}", field.wire))?;
                    checks::default(field).map_err(|text| format!("{}: {text}", field.wire))?;
                    if !names.insert(field.python) {
                        return Err(format!("two members are called {:?} in Python", field.python));
                    }
                }
                if fields.len() > 61 {
                    Err("more than 61 members".to_owned())
                } else {
                    Ok(())
                }
            }
            KindRecord::Union { choices, .. } => choices.iter().try_for_each(|choice| self.check_type(choice)),
            KindRecord::Enum(values) if values.is_empty() => Err("an enumeration without values".to_owned()),
            KindRecord::Enum(_) => Ok(()),
            KindRecord::Array(element) => self.check_type(element),
        }
    }

    fn check_operation(&self, operation: &OperationRecord<'_>) -> Result<(), String> {
        let places: BTreeSet<&str> = operation
            .path
            .split('{')
            .skip(1)
            .filter_map(|rest| rest.split('}').next())
            .collect();
        let filling: BTreeSet<&str> = operation
            .parameters
            .iter()
            .filter(|it| it.place == '/')
            .map(|it| it.wire)
            .collect();
        if let Some(empty) = places.difference(&filling).next() {
            return Err(format!("no parameter fills {{{empty}}} in {}", operation.path));
        }
        let types = operation.parameters.iter().map(|it| &it.ty);
        let types = types.chain(operation.body.iter().map(|body| &body.ty));
        let mut types = types.chain(operation.responses.iter().filter_map(|it| it.ty.as_ref()));
        types.try_for_each(|ty| self.check_type(ty))
    }

    fn check_type(&self, ty: &TypeRecord<'_>) -> Result<(), String> {
        match ty {
            TypeRecord::Model(name) if !self.models.contains_key(name) => Err(format!("no model is called {name}")),
            TypeRecord::List(inner) | TypeRecord::Sparse(inner) | TypeRecord::Map(inner) => self.check_type(inner),
            _ => Ok(()),
        }
    }
}
