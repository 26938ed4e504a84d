//! The syntax tree of a template.

use std::collections::HashMap;
use std::rc::Rc;

/// A parsed template.
#[derive(Debug)]
pub(super) struct Template {
    pub(super) body: TemplateBlock,
    /// The macros that it defines, also in texts in quotes.
    pub(super) macros: HashMap<String, Rc<Macro>>,
}

/// A part of a template.
#[derive(Debug)]
pub(super) enum TemplateNode {
    Text(String),
    Reference(VariableReference),
    Set {
        target: VariableReference,
        value: Expression,
    },
    /// The first branch whose condition holds.
    If(Vec<TemplateBranch>),
    Foreach {
        variable: String,
        list: Expression,
        body: TemplateBlock,
        /// The index of the directive in the template; absent within another template.
        at: Option<usize>,
    },
    Define {
        name: String,
        body: Rc<TemplateBlock>,
    },
    Evaluate(Expression),
    Call(Call),
    Break,
    Stop,
    /// A directive that reads other files.
    Rejected(&'static str),
}

pub(super) type TemplateBlock = Vec<TemplateNode>;

/// A branch of `#if`.
#[derive(Debug)]
pub(super) struct TemplateBranch {
    /// Absent for `#else`.
    pub(super) condition: Option<Expression>,
    pub(super) body: TemplateBlock,
    /// The index of the directive in the template; absent within another template.
    pub(super) at: Option<usize>,
}

/// A call of a macro.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) name: String,
    pub(super) arguments: Vec<Rc<Expression>>,
    /// The text of a call without parentheses, which is plain text unless there is such a macro.
    pub(super) plain: Option<String>,
    /// The block between `#@name()` and `#end`.
    pub(super) body: Option<Rc<TemplateBlock>>,
}

/// A macro that a template defines.
#[derive(Debug)]
pub(super) struct Macro {
    pub(super) parameters: Vec<String>,
    pub(super) body: TemplateBlock,
}

/// `$name`, with properties, method calls and indices.
#[derive(Debug)]
pub(super) struct VariableReference {
    /// The text of the template.
    pub(super) literal: String,
    /// The text before it, backslashes that are left included.
    pub(super) prefix: String,
    /// An odd number of backslashes precedes it.
    pub(super) escaped: bool,
    /// Begins with `$!`.
    pub(super) quiet: bool,
    /// Looks like a reference, but has no `$`.
    pub(super) runt: bool,
    /// Is null if it is unknown.
    pub(super) may_be_unknown: bool,
    pub(super) root: String,
    pub(super) steps: Vec<AccessStep>,
}

#[derive(Debug)]
pub(super) enum AccessStep {
    Property(String),
    Method(String, Vec<Expression>),
    Index(Expression),
}

#[derive(Debug)]
pub(super) enum Expression {
    Text(String),
    /// A text in double quotes with references or directives.
    Template(Rc<TemplateBlock>),
    Integer(i64),
    Float(f64),
    Flag(bool),
    Reference(VariableReference),
    Range(Box<Self>, Box<Self>),
    List(Vec<Self>),
    Map(Vec<(Self, Self)>),
    Not(Box<Self>),
    Binary(Box<Binary>),
}

/// An operation on two values.
#[derive(Debug)]
pub(super) struct Binary {
    pub(super) operator: Operator,
    pub(super) left: Expression,
    pub(super) right: Expression,
    /// The text of the right side, with the white space around it.
    pub(super) literal: String,
}

impl Expression {
    /// The text that Velocity has for it: of an operation that of its right side.
    pub(super) fn literal(&self) -> &str {
        match self {
            Self::Reference(reference) => &reference.literal,
            Self::Binary(binary) => &binary.literal,
            _ => "null",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulus,
    And,
    Or,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Operator {
    /// Returns whether its right side may be left out.
    pub(super) const fn is_lazy(self) -> bool {
        matches!(self, Self::And | Self::Or)
    }

    pub(super) const fn is_arithmetic(self) -> bool {
        matches!(
            self,
            Self::Add | Self::Subtract | Self::Multiply | Self::Divide | Self::Modulus
        )
    }
}

impl VariableReference {
    /// A reference by its first token, such as `$name` or `\\$!{`, and the name that follows a brace.
    pub(super) fn of(image: &str, name: &str, literal: &str, before: &str, steps: Vec<AccessStep>) -> Self {
        let backslashes = image.bytes().take_while(|byte| *byte == b'\\').count();
        let rest = image.get(backslashes..).unwrap_or_default();
        let at = rest.rfind('$');
        let (more, own) = rest.split_at_checked(at.unwrap_or(0)).unwrap_or_default();
        let quiet = own.starts_with("$!");
        let root = match own.strip_prefix("$!").or_else(|| own.strip_prefix('$')).unwrap_or(own) {
            "{" => name,
            root => root,
        };
        let skipped = before.len() + backslashes + more.len();
        Self {
            literal: literal.get(skipped..).unwrap_or_default().to_owned(),
            prefix: format!("{before}{}{more}", "\\".repeat(backslashes / 2)),
            escaped: backslashes % 2 == 1,
            quiet,
            runt: at.is_none(),
            may_be_unknown: false,
            root: root.to_owned(),
            steps,
        }
    }
}
