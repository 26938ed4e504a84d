//! A version with a base: what it takes from the other version, and the texts that both have.

use std::collections::BTreeMap;

use super::lines::{Block, Line, Mistake};
use super::ours;
use super::parse::UNDECLARED;
use super::record::{ApiRecord, FieldRecord, KindRecord, ModelRecord, OperationRecord, ResponseRecord, TypeRecord};
use super::version::DeclaredNames;

/// The models that a `same` block names.
pub(crate) fn models<'a>(base: Option<&DeclaredNames<'a>>, block: &Block<'a>) -> Result<Vec<ModelRecord<'a>>, Mistake> {
    let of = |name: &str| {
        let found = base.and_then(|base| base.models.get(name));
        found.cloned().ok_or_else(|| missing(block.head, name))
    };
    block.head.head().1.split_whitespace().map(of).collect()
}

/// The operations that a `same` line of an API class names.
pub(crate) fn operations<'a>(
    base: Option<&DeclaredNames<'a>>,
    api: &str,
    line: Line<'a>,
) -> Result<Vec<OperationRecord<'a>>, Mistake> {
    let known = base.and_then(|base| base.apis.get(api));
    let of = |name: &str| {
        let found = known.and_then(|api| api.operations.iter().find(|it| it.python == name));
        found.cloned().ok_or_else(|| missing(line, name))
    };
    line.head().1.split_whitespace().map(of).collect()
}

fn missing(line: Line<'_>, name: &str) -> Mistake {
    line.mistake(format!("the base has no {name}"))
}

/// Changes the declarations of a version as the base changes its own of the same names.
pub(crate) fn amend<'a>(declared: &mut DeclaredNames<'a>, base: &DeclaredNames<'a>) -> Result<(), Mistake> {
    for block in &base.amends {
        let (_, name) = block.head.head();
        if let Some(model) = declared.models.get_mut(name) {
            ours::amend_model(model, block)?;
        } else if let Some(api) = declared.apis.get_mut(name) {
            ours::amend_api(api, block, false)?;
        }
    }
    declared.amends.clone_from(&base.amends);
    Ok(())
}

/// Gives the models and operations of a version the texts and mixins of those with the same name in the base.
pub(crate) fn inherit<'a>(declared: &mut DeclaredNames<'a>, base: &DeclaredNames<'a>) {
    for (name, model) in &mut declared.models {
        if let Some(known) = base.models.get(name) {
            inherit_model(model, known);
        }
    }
    for (name, api) in &mut declared.apis {
        if let Some(known) = base.apis.get(name) {
            inherit_api(api, known);
        }
    }
}

fn inherit_model<'a>(model: &mut ModelRecord<'a>, known: &ModelRecord<'a>) {
    model.doc = known.doc;
    if let (KindRecord::Object { fields, .. }, KindRecord::Object { fields: others, .. }) =
        (&mut model.kind, &known.kind)
    {
        model.mixin = known.mixin;
        for field in fields {
            inherit_field(field, others);
        }
    }
}

fn inherit_field<'a>(field: &mut FieldRecord<'a>, known: &[FieldRecord<'a>]) {
    if let Some(other) = known.iter().find(|other| other.wire == field.wire) {
        field.doc = other.doc;
        field.traits.computed |= other.traits.computed;
    }
}

fn inherit_api<'a>(api: &mut ApiRecord<'a>, known: &ApiRecord<'a>) {
    api.doc = known.doc;
    api.mixins = known.mixins;
    for operation in &mut api.operations {
        let same = known.operations.iter().find(|other| other.python == operation.python);
        if let Some(other) = same {
            inherit_operation(operation, other);
        }
    }
}

fn inherit_operation<'a>(operation: &mut OperationRecord<'a>, known: &OperationRecord<'a>) {
    operation.summary = known.summary;
    operation.notes = known.notes;
    for parameter in &mut operation.parameters {
        let same = known.parameters.iter().find(|other| other.python == parameter.python);
        if let Some(other) = same.filter(|other| !other.doc.is_empty()) {
            parameter.doc = other.doc;
        }
    }
    for field in &mut operation.form {
        inherit_field(field, &known.form);
    }
    if let (Some(body), Some(other)) = (&mut operation.body, &known.body)
        && body.python == other.python
    {
        body.doc = other.doc;
    }
}

/// The bodies of error statuses: `error STATUS type`.
pub(crate) type ErrorBodies<'a> = BTreeMap<u16, TypeRecord<'a>>;

/// Gives the declared body of its status to every response that has no body of its own.
pub(crate) fn complete<'a>(declared: &mut DeclaredNames<'a>, base: Option<&ErrorBodies<'a>>) -> Result<(), String> {
    let DeclaredNames { apis, errors, .. } = declared;
    for (name, api) in apis {
        for operation in &mut api.operations {
            for response in &mut operation.responses {
                complete_response(response, errors, base)
                    .map_err(|text| format!("{name}: {}: {text}", operation.python))?;
            }
        }
    }
    Ok(())
}

fn complete_response<'a>(
    response: &mut ResponseRecord<'a>,
    errors: &ErrorBodies<'a>,
    base: Option<&ErrorBodies<'a>>,
) -> Result<(), String> {
    let status = response.status;
    let is_undeclared = response.ty == Some(UNDECLARED);
    let is_of_base = response.ty.is_some() && base.is_some_and(|base| base.get(&status) == response.ty.as_ref());
    if !is_undeclared && !is_of_base {
        return Ok(());
    }
    let ty = errors.get(&status).or_else(|| base?.get(&status));
    let ty = ty.ok_or_else(|| format!("no `error {status}` gives the body of this status"))?;
    response.ty = Some(ty.clone());
    Ok(())
}
