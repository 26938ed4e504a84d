//! Blocks of ours.schema: texts, methods from Python, and differences from the public document.

use super::lines::{Block, Line, Mistake};
use super::parse;
use super::record::{ApiRecord, KindRecord, MixinRecord, ModelRecord, OperationRecord, TypeRecord};
use super::words::member;
use std::collections::BTreeMap;

/// Adds texts and mixins to a model: `text Name …`.
pub(crate) fn text_of_model<'a>(model: &mut ModelRecord<'a>, block: &Block<'a>) -> Result<(), Mistake> {
    model.doc = text(block.head)?;
    for line in &block.body {
        match line.head() {
            ("mixin", rest) => model.mixin = Some(mixin(*line, rest)?),
            ("computed", members) => {
                for name in members.split_whitespace() {
                    field(model, *line, name)?.traits.computed = true;
                }
            }
            (name, doc) => field(model, *line, name)?.doc = doc,
        }
    }
    Ok(())
}

/// Adds a Python class with methods to every model that an operation with a body of these patches returns:
/// `patched Name module.Class`, with parameters like a mixin.
pub(crate) fn patched<'a>(
    models: &mut BTreeMap<&'a str, ModelRecord<'a>>,
    apis: &BTreeMap<&'a str, ApiRecord<'a>>,
    block: &Block<'a>,
) -> Result<(), Mistake> {
    let (_, rest) = block.head.head();
    let Some((name, class)) = rest.split_once(' ') else {
        return Err(block.head.mistake("it reads like `patched Name module.Class`"));
    };
    let class = mixin(block.head, class)?;
    let takes = TypeRecord::List(Box::new(TypeRecord::Model(name)));
    let operations = apis.values().flat_map(|api| &api.operations);
    let patches = operations.filter(|operation| operation.body.as_ref().is_some_and(|body| body.ty == takes));
    for response in patches.filter_map(|operation| operation.responses.first()) {
        let Some(TypeRecord::Model(body)) = response.ty else {
            continue;
        };
        if let Some(model) = models.get_mut(body)
            && matches!(model.kind, KindRecord::Object { .. })
        {
            model.mixin = model.mixin.or(Some(class));
        }
    }
    Ok(())
}

/// Adds texts and mixins to an API and its operations: `text NameApi …`.
pub(crate) fn text_of_api<'a>(api: &mut ApiRecord<'a>, block: &Block<'a>) -> Result<(), Mistake> {
    api.doc = text(block.head)?;
    let mut current = None;
    for line in &block.body {
        match (line.depth, line.head()) {
            (1, ("mixins", rest)) => api.mixins = Some(mixins(*line, rest)?),
            (1, (method, summary)) => {
                find(api, *line, method)?.summary = summary;
                current = Some(method);
            }
            (_, (argument, doc)) => {
                let method = current.unwrap_or_default();
                text_of_argument(find(api, *line, method)?, *line, argument, doc)?;
            }
        }
    }
    Ok(())
}

fn text_of_argument<'a>(
    operation: &mut OperationRecord<'a>,
    line: Line<'a>,
    argument: &str,
    doc: &'a str,
) -> Result<(), Mistake> {
    if argument == "notes" {
        operation.notes = doc;
        return Ok(());
    }
    if let Some(body) = operation.body.as_mut().filter(|body| body.python == argument) {
        body.doc = doc;
        return Ok(());
    }
    if let Some(field) = operation.form.iter_mut().find(|field| field.python == argument) {
        field.doc = doc;
        return Ok(());
    }
    let parameter = operation
        .parameters
        .iter_mut()
        .find(|parameter| parameter.python == argument);
    let parameter = parameter.ok_or_else(|| line.mistake(format!("there is no argument {argument:?}")))?;
    parameter.doc = doc;
    Ok(())
}

/// Replaces and adds members of a model: `amend Name`.
pub(crate) fn amend_model<'a>(model: &mut ModelRecord<'a>, block: &Block<'a>) -> Result<(), Mistake> {
    reason(block)?;
    let KindRecord::Object { fields, .. } = &mut model.kind else {
        return Err(block.head.mistake("only the members of objects can be amended"));
    };
    for line in block.body.iter().filter(|line| line.head().0 != "reason") {
        let made = member(*line, line.text)?;
        match fields.iter_mut().find(|field| field.wire == made.wire) {
            Some(field) => *field = made,
            None => fields.push(made),
        }
    }
    Ok(())
}

/// Replaces and adds parts of operations: `amend NameApi`. Unless `all` must be there, others are skipped.
pub(crate) fn amend_api<'a>(api: &mut ApiRecord<'a>, block: &Block<'a>, all: bool) -> Result<(), Mistake> {
    reason(block)?;
    let mut current = None;
    for line in block.body.iter().filter(|line| line.head().0 != "reason") {
        if line.depth == 1 {
            current = Some(line.text);
            continue;
        }
        match find(api, *line, current.unwrap_or_default()) {
            Ok(operation) => parse::part(operation, *line)?,
            Err(mistake) if all => return Err(mistake),
            Err(_) => {}
        }
    }
    Ok(())
}

fn text<'a>(head: Line<'a>) -> Result<&'a str, Mistake> {
    let (_, rest) = head.head();
    rest.split_once(' ')
        .map(|(_, text)| text)
        .ok_or_else(|| head.mistake("the text is missing"))
}

fn reason(block: &Block<'_>) -> Result<(), Mistake> {
    let given = block.body.iter().any(|line| line.head().0 == "reason");
    if given {
        Ok(())
    } else {
        Err(block.head.mistake("a difference needs its reason"))
    }
}

/// A class with its parameters: `module.Name`, or `module.Name of Model Model`.
fn mixin<'a>(line: Line<'a>, text: &'a str) -> Result<MixinRecord<'a>, Mistake> {
    let (class, of) = text.split_once(" of ").unwrap_or((text, ""));
    let (module, name) = class
        .rsplit_once('.')
        .ok_or_else(|| line.mistake("a mixin reads like module.Name"))?;
    Ok(MixinRecord { module, name, of })
}

fn mixins<'a>(line: Line<'a>, text: &'a str) -> Result<(MixinRecord<'a>, MixinRecord<'a>), Mistake> {
    let (classes, of) = text.split_once(" of ").unwrap_or((text, ""));
    let (blocking, awaited) = classes
        .split_once(' ')
        .ok_or_else(|| line.mistake("two mixins are needed"))?;
    let with_parameters = |class| {
        Ok(MixinRecord {
            of,
            ..mixin(line, class)?
        })
    };
    Ok((with_parameters(blocking)?, with_parameters(awaited)?))
}

fn field<'m, 'a>(
    model: &'m mut ModelRecord<'a>,
    line: Line<'a>,
    wire: &str,
) -> Result<&'m mut super::record::FieldRecord<'a>, Mistake> {
    let KindRecord::Object { fields, .. } = &mut model.kind else {
        return Err(line.mistake("only objects have members"));
    };
    let found = fields.iter_mut().find(|field| field.wire == wire);
    found.ok_or_else(|| line.mistake(format!("{} has no member {wire:?}", model.name)))
}

fn find<'m, 'a>(
    api: &'m mut ApiRecord<'a>,
    line: Line<'a>,
    method: &str,
) -> Result<&'m mut OperationRecord<'a>, Mistake> {
    let name = api.name;
    let found = api.operations.iter_mut().find(|operation| operation.python == method);
    found.ok_or_else(|| line.mistake(format!("{name} has no method {method:?}")))
}
