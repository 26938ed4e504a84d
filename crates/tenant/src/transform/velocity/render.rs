//! Renders the nodes of a template.

use super::branches::{self, BranchKind};
use super::parser::parse;
use super::renderer::{Flow, MacroFrame, Renderer, fault};
use super::scope::Foreach;
use super::tree::{Call, Expression, TemplateBlock, TemplateNode, VariableReference};
use super::value::{Definition, Value};
use crate::transform::budget::check_length;
use crate::transform::error::Error;
use std::collections::HashMap;
use std::rc::Rc;

/// Maximum depth of nested macro calls, as in Velocity.
const MAX_CALLS: usize = 20;

impl Renderer<'_> {
    /// Renders a whole template, within `depth` others.
    pub(super) fn template(&mut self, text: &str, depth: usize, rendered: &mut String) -> Result<Flow, Error> {
        self.limits.budget.charge(text.len())?;
        let template = parse(text, depth)?;
        for (name, definition) in template.macros {
            self.macros.entry(name).or_insert(definition);
        }
        self.block(&template.body, rendered)
    }

    pub(super) fn block(&mut self, block: &TemplateBlock, rendered: &mut String) -> Result<Flow, Error> {
        self.deeper(|renderer| {
            for node in block {
                let flow = renderer.node(node, rendered)?;
                if flow != Flow::Next {
                    return Ok(flow);
                }
            }
            Ok(Flow::Next)
        })
    }

    fn node(&mut self, node: &TemplateNode, rendered: &mut String) -> Result<Flow, Error> {
        match node {
            TemplateNode::Text(text) => self.push(rendered, text)?,
            TemplateNode::Reference(reference) => self.show(reference, rendered)?,
            TemplateNode::Set { target, value } => {
                let value = self.value(value)?;
                self.assign(target, value)?;
            }
            TemplateNode::If(branches) => {
                for branch in branches {
                    let holds = match &branch.condition {
                        Some(condition) => self.holds(condition)?,
                        None => true,
                    };
                    if holds {
                        self.took(BranchKind::Body, branch.at);
                        return self.block(&branch.body, rendered);
                    }
                }
                if let Some(first) = branches.first() {
                    self.took(BranchKind::NoCondition, first.at);
                }
            }
            TemplateNode::Foreach {
                variable,
                list,
                body,
                at,
            } => return self.foreach(variable, list, (body, *at), rendered),
            TemplateNode::Define { name, body } => {
                let block = self.definition(body);
                self.set(name, block)?;
            }
            TemplateNode::Evaluate(expression) => {
                let value = self.value(expression)?;
                if !value.is_null() {
                    let text = value.shown(self.limits.budget)?;
                    self.deeper(|renderer| renderer.template(&text, 1, rendered))?;
                }
            }
            TemplateNode::Call(call) => return self.call(call, rendered),
            TemplateNode::Break => return Ok(Flow::Break),
            TemplateNode::Stop => return Ok(Flow::Stop),
            TemplateNode::Rejected(name) => return Err(fault(&format!("#{name} finds no file."))),
        }
        Ok(Flow::Next)
    }

    /// Notes that a branch of the outermost template was taken.
    fn took(&self, kind: BranchKind, at: Option<usize>) {
        if let Some(at) = at {
            self.context.took(&|| branches::named(kind, self.source, at));
        }
    }

    fn definition(&self, block: &Rc<TemplateBlock>) -> Value {
        Value::Block(Definition {
            block: Rc::clone(block),
            frame: self.frame,
        })
    }

    fn push(&self, rendered: &mut String, text: &str) -> Result<(), Error> {
        check_length(rendered.len() + text.len())?;
        self.limits.budget.charge(1 + text.len())?;
        rendered.push_str(text);
        Ok(())
    }

    fn show(&mut self, reference: &VariableReference, rendered: &mut String) -> Result<(), Error> {
        if reference.runt {
            return self.push(rendered, &reference.literal);
        }
        let value = self.deeper(|renderer| renderer.reference(reference))?;
        if reference.escaped {
            let backslash = if value.is_null() { "\\" } else { "" };
            return self.push(
                rendered,
                &format!("{}{backslash}{}", reference.prefix, reference.literal),
            );
        }
        match value {
            Value::Null if reference.quiet => Ok(()),
            Value::Null => Err(fault(&format!("{} is null.", reference.literal))),
            Value::Block(Definition { block, frame }) => {
                self.push(rendered, &reference.prefix)?;
                self.within(frame, |renderer| renderer.block(&block, rendered))
                    .map(drop)
            }
            value => {
                self.push(rendered, &reference.prefix)?;
                let text = value.shown(self.limits.budget)?;
                self.push(rendered, &text)
            }
        }
    }

    fn foreach(
        &mut self,
        variable: &str,
        list: &Expression,
        (body, at): (&TemplateBlock, Option<usize>),
        rendered: &mut String,
    ) -> Result<Flow, Error> {
        let elements = match self.value(list)? {
            Value::List(list) => list.elements.borrow().clone(),
            Value::Map(map) => map.members.borrow().iter().map(|(_, value)| value.clone()).collect(),
            Value::Null => Vec::new(),
            other => return Err(fault(&format!("#foreach cannot iterate over a {}.", other.class()))),
        };
        self.limits.budget.charge(elements.len())?;
        let branch = if elements.is_empty() {
            BranchKind::NoElements
        } else {
            BranchKind::Body
        };
        self.took(branch, at);
        let names = [variable, "foreach", "velocityCount", "velocityHasNext"];
        let before: Vec<Option<Value>> = names.iter().map(|name| self.taken(name)).collect();
        let parent = match before.get(1) {
            Some(Some(Value::Object(parent))) => Some(Rc::clone(parent)),
            _ => None,
        };
        let mut flow = Flow::Next;
        let count = elements.len();
        for (index, element) in elements.into_iter().enumerate() {
            let scope = Foreach::new(index, count, parent.clone());
            self.set_local("velocityCount", scope.count());
            self.set_local("velocityHasNext", scope.has_next());
            self.set_local("foreach", Value::Object(Rc::new(scope)));
            self.set_local(variable, element);
            flow = self.block(body, rendered)?;
            if flow != Flow::Next {
                break;
            }
        }
        for (name, value) in names.into_iter().zip(before) {
            match value {
                Some(value) => self.set_local(name, value),
                None => drop(self.taken(name)),
            }
        }
        Ok(if flow == Flow::Stop { Flow::Stop } else { Flow::Next })
    }

    /// The variables that a loop sets.
    fn variables(&mut self) -> &mut HashMap<String, Value> {
        match self.frame.checked_sub(1).and_then(|at| self.frames.get_mut(at)) {
            Some(frame) => &mut frame.locals,
            None => &mut self.globals,
        }
    }

    fn taken(&mut self, name: &str) -> Option<Value> {
        self.variables().remove(name)
    }

    fn set_local(&mut self, name: &str, value: Value) {
        self.variables().insert(name.to_owned(), value);
    }

    fn call(&mut self, call: &Call, rendered: &mut String) -> Result<Flow, Error> {
        let Some(definition) = self.macros.get(&call.name).map(Rc::clone) else {
            return match &call.plain {
                // Velocity takes a name that begins with `end` for a call.
                Some(text) if !text.starts_with("#end") => self.push(rendered, text).map(|()| Flow::Next),
                _ => Err(fault(&format!("there is no macro #{}.", call.name))),
            };
        };
        if self.frames.len() >= MAX_CALLS {
            return Err(fault(&format!("macros call each other more than {MAX_CALLS} deep.")));
        }
        let arguments = definition
            .parameters
            .iter()
            .cloned()
            .zip(call.arguments.iter().map(Rc::clone));
        let mut frame = MacroFrame {
            arguments: arguments.collect(),
            locals: HashMap::new(),
        };
        if let Some(body) = &call.body {
            let body = self.definition(body);
            frame.locals.insert("bodyContent".to_owned(), body);
        }
        // A block of an outer frame may call macros while inner frames are kept.
        let kept = self.frames.split_off(self.frame);
        self.frames.push(frame);
        let inner = self.frames.len();
        let flow = self.within(inner, |renderer| renderer.block(&definition.body, rendered));
        self.frames.truncate(inner - 1);
        self.frames.extend(kept);
        Ok(if flow? == Flow::Stop { Flow::Stop } else { Flow::Next })
    }
}
