//! The variables and macros that a template uses and sets, found without rendering it.

use super::parser::parse;
use super::tree::{AccessStep, Binary, Call, Expression, Template, TemplateBlock, TemplateNode, VariableReference};
use crate::transform::error::Error;
use std::collections::HashSet;

/// A variable or a macro that a template uses.
pub(in crate::transform) struct Use {
    /// Its names: of `$first-$last` both `first-` and `first`.
    pub(in crate::transform) names: Vec<String>,
    /// It is a macro.
    pub(in crate::transform) is_macro: bool,
    /// The template cannot be rendered without it, whatever the values are.
    pub(in crate::transform) always: bool,
}

/// The names in a template.
#[derive(Default)]
pub(in crate::transform) struct Names {
    /// Variables that must be set, and macros that must be defined.
    pub(in crate::transform) needed: Vec<Use>,
    /// Every variable that is used.
    pub(in crate::transform) used: HashSet<String>,
    /// Variables that it sets itself, and the macros that it defines.
    set: HashSet<String>,
    macros: HashSet<String>,
    /// Some of it is known only when it is rendered.
    pub(in crate::transform) is_open: bool,
    /// Blocks around the place that may be left out.
    choices: usize,
}

/// The names in a template.
///
/// # Errors
/// When it is not a valid one.
pub(super) fn names(template: &str) -> Result<Names, Error> {
    let template = parse(template, 0)?;
    let mut names = Names::default();
    names.template(&template);
    let (set, macros, is_open) = (&names.set, &names.macros, names.is_open);
    names.needed.retain(|used| {
        let known = if used.is_macro { macros } else { set };
        !is_open && !used.names.iter().any(|name| known.contains(name))
    });
    Ok(names)
}

impl Names {
    /// Returns whether the template always has the same text.
    pub(super) fn is_constant(&self) -> bool {
        self.used.is_empty() && self.needed.is_empty() && self.set.is_empty() && !self.is_open
    }

    fn template(&mut self, template: &Template) {
        for (name, definition) in &template.macros {
            self.macros.insert(name.clone());
            self.set.extend(definition.parameters.iter().cloned());
            self.set.insert("bodyContent".to_owned());
            self.within(|names| names.block(&definition.body));
        }
        self.block(&template.body);
    }

    /// Looks at a part that may be left out.
    fn within(&mut self, look: impl FnOnce(&mut Self)) {
        self.choices += 1;
        look(self);
        self.choices -= 1;
    }

    fn block(&mut self, block: &TemplateBlock) {
        for node in block {
            self.node(node);
        }
    }

    fn node(&mut self, node: &TemplateNode) {
        match node {
            TemplateNode::Text(_) | TemplateNode::Rejected(_) => {}
            // The rest is not rendered.
            TemplateNode::Break | TemplateNode::Stop => self.choices += 1,
            TemplateNode::Reference(reference) => self.reference(reference),
            TemplateNode::Set { target, value } => {
                self.expression(value);
                self.set.insert(target.root.clone());
                self.steps(&target.steps);
            }
            TemplateNode::If(branches) => {
                for (index, branch) in branches.iter().enumerate() {
                    match &branch.condition {
                        Some(condition) if index == 0 => self.expression(condition),
                        Some(condition) => self.within(|names| names.expression(condition)),
                        None => {}
                    }
                    self.within(|names| names.block(&branch.body));
                }
            }
            TemplateNode::Foreach {
                variable, list, body, ..
            } => {
                self.expression(list);
                let loops = ["foreach", "velocityCount", "velocityHasNext"].map(str::to_owned);
                self.set.extend(loops);
                self.set.insert(variable.clone());
                self.within(|names| names.block(body));
            }
            TemplateNode::Define { name, body } => {
                self.set.insert(name.clone());
                self.within(|names| names.block(body));
            }
            TemplateNode::Evaluate(expression) => {
                self.is_open = true;
                self.expression(expression);
            }
            TemplateNode::Call(call) => self.call(call),
        }
    }

    fn call(&mut self, call: &Call) {
        if call.plain.is_none() {
            self.needed.push(Use {
                names: vec![call.name.clone()],
                is_macro: true,
                always: self.choices == 0,
            });
        }
        self.within(|names| {
            for argument in &call.arguments {
                names.expression(argument);
            }
            if let Some(body) = &call.body {
                names.block(body);
            }
        });
    }

    fn reference(&mut self, reference: &VariableReference) {
        if reference.runt {
            return;
        }
        let mut names = vec![reference.root.clone()];
        if reference.steps.is_empty() && !reference.literal.contains('{') {
            let hyphens = reference.root.match_indices('-');
            names.extend(
                hyphens
                    .filter_map(|(at, _)| reference.root.get(..at))
                    .map(str::to_owned),
            );
        }
        self.used.extend(names.iter().cloned());
        if !reference.may_be_unknown {
            self.needed.push(Use {
                names,
                is_macro: false,
                always: self.choices == 0,
            });
        }
        self.steps(&reference.steps);
    }

    fn steps(&mut self, steps: &[AccessStep]) {
        for step in steps {
            match step {
                AccessStep::Property(_) => {}
                AccessStep::Method(_, arguments) => self.expressions(arguments),
                AccessStep::Index(index) => self.expression(index),
            }
        }
    }

    fn expressions(&mut self, expressions: &[Expression]) {
        for expression in expressions {
            self.expression(expression);
        }
    }

    fn expression(&mut self, expression: &Expression) {
        match expression {
            Expression::Text(_) | Expression::Integer(_) | Expression::Float(_) | Expression::Flag(_) => {}
            Expression::Template(block) => self.block(block),
            Expression::Reference(reference) => self.reference(reference),
            Expression::Range(first, last) => {
                self.expression(first);
                self.expression(last);
            }
            Expression::List(elements) => self.expressions(elements),
            Expression::Map(members) => {
                for (key, value) in members {
                    self.expression(key);
                    self.expression(value);
                }
            }
            Expression::Not(inner) => self.expression(inner),
            Expression::Binary(binary) => self.binary(binary),
        }
    }

    fn binary(&mut self, binary: &Binary) {
        self.expression(&binary.left);
        if binary.operator.is_lazy() {
            return self.within(|names| names.expression(&binary.right));
        }
        self.expression(&binary.right);
    }
}
