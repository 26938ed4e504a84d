//! The branches of a template: those of each `#if`, and a `#foreach` with and without elements. Texts in quotes and texts for
//! `#evaluate` are templates of their own, whose branches are not known.

use super::parser::parse;
use super::tree::{TemplateBlock, TemplateNode};
use crate::transform::error::Error;

/// The directives with branches; of two that begin alike, the longer one is first.
const DIRECTIVES: [&str; 4] = ["elseif", "else", "if", "foreach"];

/// The kind of a branch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BranchKind {
    /// The body of a directive.
    Body,
    /// No condition of an `#if` holds, and there is no `#else`.
    NoCondition,
    /// A `#foreach` without elements.
    NoElements,
}

/// The name of a branch: its directive with line and column, as in `#if at 1:5`.
pub(super) fn named(kind: BranchKind, source: &str, at: usize) -> String {
    let (before, rest) = source.split_at_checked(at).unwrap_or((source, ""));
    let skipped = rest.find('#').unwrap_or(0);
    let (space, directive) = rest.split_at_checked(skipped).unwrap_or_default();
    let before = format!("{before}{space}");
    let line = before.matches('\n').count() + 1;
    let column = before.chars().rev().take_while(|each| *each != '\n').count() + 1;
    let name = directive.trim_start_matches(['#', '{']);
    let name = DIRECTIVES.iter().find(|each| name.starts_with(*each)).unwrap_or(&"");
    match kind {
        BranchKind::Body => format!("#{name} at {line}:{column}"),
        BranchKind::NoCondition => format!("no branch of #{name} at {line}:{column}"),
        BranchKind::NoElements => format!("no elements of #{name} at {line}:{column}"),
    }
}

/// The names of all branches.
///
/// # Errors
/// When the template is not valid.
pub(super) fn all(source: &str) -> Result<Vec<String>, Error> {
    let template = parse(source, 0)?;
    let mut found = Vec::new();
    block(&template.body, &mut found);
    for definition in template.macros.values() {
        block(&definition.body, &mut found);
    }
    found.sort_by_key(|(_, at)| *at);
    Ok(found.into_iter().map(|(kind, at)| named(kind, source, at)).collect())
}

fn block(nodes: &TemplateBlock, found: &mut Vec<(BranchKind, usize)>) {
    for node in nodes {
        match node {
            TemplateNode::If(branches) => {
                for branch in branches {
                    found.extend(branch.at.map(|at| (BranchKind::Body, at)));
                    block(&branch.body, found);
                }
                let has_else = branches.iter().any(|branch| branch.condition.is_none());
                let first = branches.first().and_then(|first| first.at).filter(|_| !has_else);
                found.extend(first.map(|at| (BranchKind::NoCondition, at)));
            }
            TemplateNode::Foreach { body, at, .. } => {
                let kinds = at.map(|at| [(BranchKind::Body, at), (BranchKind::NoElements, at)]);
                found.extend(kinds.into_iter().flatten());
                block(body, found);
            }
            TemplateNode::Define { body, .. } => block(body, found),
            TemplateNode::Call(call) => {
                if let Some(body) = &call.body {
                    block(body, found);
                }
            }
            _ => {}
        }
    }
}
