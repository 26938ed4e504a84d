//! Parses the blocks of schema files into models and APIs.

use super::lines::{Block, Line, Mistake};
use super::record::{
    ApiRecord, ArgumentRecord, BodyRecord, DefaultRecord, KindRecord, LimitsRecord, ModelRecord, OperationRecord,
    ParameterRecord, ResponseRecord, Traits, TypeRecord,
};
use super::words::{Words, leaked, member, names, snake};

/// The error statuses of nearly every operation.
const USUAL_ERRORS: &[u16] = &[400, 401, 403, 429, 500];

/// The type of a response that says no more than its status, until the version is complete.
pub(crate) const UNDECLARED: TypeRecord<'static> = TypeRecord::Model("");

/// A model: `model`, `union`, `enum` or `list`.
pub(crate) fn model<'a>(block: &Block<'a>) -> Result<ModelRecord<'a>, Mistake> {
    let (word, rest) = block.head.head();
    let mut words = Words::new(block.head, rest);
    let name = words.word("")?;
    let mut also = Vec::new();
    let mut lines = Vec::new();
    for line in &block.body {
        match line.head() {
            ("also", other) if line.depth == 1 && !line.text.contains(':') => also.push(other),
            ("since", _) if !line.text.contains(':') => {}
            _ => lines.push(*line),
        }
    }
    let kind = match word {
        "model" => KindRecord::Object {
            open: words.take("open"),
            fields: lines
                .iter()
                .map(|line| member(*line, line.text))
                .collect::<Result<_, _>>()?,
        },
        "list" => {
            words.expect(":")?;
            match words.ty()? {
                TypeRecord::List(element) => KindRecord::Array(*element),
                _ => return Err(block.head.mistake("a list reads like `list Name: [type]`")),
            }
        }
        "enum" => KindRecord::Enum(lines.iter().map(|line| line.text.trim_matches('"')).collect()),
        "union" => {
            words.expect(":")?;
            let mut choices = vec![words.ty()?];
            while words.take("|") {
                choices.push(words.ty()?);
            }
            let by = words.take("by").then(|| words.word("")).transpose()?;
            KindRecord::Union {
                choices,
                by: by.map(|by| (by, lines.iter().map(Line::head).collect())),
            }
        }
        _ => return Err(block.head.mistake(format!("{word:?} does not begin a block"))),
    };
    words.end()?;
    Ok(ModelRecord {
        name,
        module: leaked(snake(name)),
        doc: "",
        kind,
        mixin: None,
        also,
    })
}

/// An API class with its operations; `same` finds those that a line takes from the base.
pub(crate) fn api<'a>(
    block: &Block<'a>,
    same: impl Fn(&str, Line<'a>) -> Result<Vec<OperationRecord<'a>>, Mistake>,
) -> Result<ApiRecord<'a>, Mistake> {
    let (_, rest) = block.head.head();
    let (name, word) = rest.split_once(' ').unwrap_or((rest, ""));
    if !matches!(word, "" | "internal") {
        return Err(block.head.mistake(format!("{word:?} is not a property of an API")));
    }
    let mut taken = Vec::new();
    let mut operations: Vec<OperationRecord<'a>> = Vec::new();
    // Those that say which failures they have.
    let mut explicit = Vec::new();
    for line in &block.body {
        if line.head().0 == "errors" {
            explicit.extend(operations.last().map(|operation| operation.python));
        }
        match (line.depth, operations.last_mut()) {
            (1, _) if line.head().0 == "same" => taken.extend(same(name, *line)?),
            (1, _) => operations.push(operation(*line)?),
            (_, Some(operation)) => part(operation, *line)?,
            (_, None) => return Err(line.mistake("an operation must come first")),
        }
    }
    for operation in &mut operations {
        complete(operation, !explicit.contains(&operation.python));
    }
    operations.extend(taken);
    // The class has its methods in this order.
    operations.sort_by_key(|operation| operation.python);
    Ok(ApiRecord {
        name,
        module: leaked(snake(name)),
        doc: "",
        operations,
        mixins: None,
        internal: word == "internal",
    })
}

fn operation(line: Line<'_>) -> Result<OperationRecord<'_>, Mistake> {
    let mut words = line.text.split_whitespace();
    let (Some(python), Some(verb), Some(path), None) = (words.next(), words.next(), words.next(), words.next()) else {
        return Err(line.mistake("an operation reads like `name GET /path`"));
    };
    if !matches!(verb, "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE") {
        return Err(line.mistake(format!("{verb:?} is not an HTTP method")));
    }
    Ok(OperationRecord {
        id: "",
        python,
        was: None,
        verb,
        path,
        summary: "",
        notes: "",
        parameters: Vec::new(),
        body: None,
        form: Vec::new(),
        arguments: Vec::new(),
        filters: Vec::new(),
        sorters: Vec::new(),
        responses: Vec::new(),
        scopes: Vec::new(),
        application: false,
        deprecated: false,
    })
}

/// A line below an operation.
pub(crate) fn part<'a>(operation: &mut OperationRecord<'a>, line: Line<'a>) -> Result<(), Mistake> {
    let (word, rest) = line.head();
    match word {
        // The path in the document, whose placeholders its own parameters do not fill.
        "document" | "since" => {}
        "id" => operation.id = rest,
        "path" => operation.path = rest,
        "was" => operation.was = Some(rest),
        "deprecated" => operation.deprecated = true,
        "body" => {
            operation.body = Some(body(line, rest)?);
            argument(operation, ArgumentRecord::Body);
        }
        "form" => {
            argument(operation, ArgumentRecord::Form(index(line, operation.form.len())?));
            operation.form.push(member(line, rest)?);
        }
        "scope" => scope(operation, rest),
        "filter" => operation.filters = rest.split("; ").map(comparisons).collect(),
        "sort" => operation.sorters = rest.split_whitespace().collect(),
        "errors" => {
            let statuses = rest.split_whitespace().filter(|status| *status != "-");
            for status in statuses {
                operation.responses.push(failure(line, status)?);
            }
        }
        _ if word.starts_with(['/', '?', '^']) => add(operation, line, parameter(line)?)?,
        _ if word.parse::<u16>().is_ok() => {
            let made = response(line)?;
            operation.responses.retain(|known| known.status != made.status);
            operation.responses.push(made);
            operation.responses.sort_by_key(|known| known.status);
        }
        _ => return Err(line.mistake(format!("{word:?} is not a part of an operation"))),
    }
    Ok(())
}

/// Adds a parameter, or replaces the one of the same argument.
fn add<'a>(operation: &mut OperationRecord<'a>, line: Line<'a>, made: ParameterRecord<'a>) -> Result<(), Mistake> {
    let same = |known: &&mut ParameterRecord<'a>| !made.python.is_empty() && known.python == made.python;
    if let Some(known) = operation.parameters.iter_mut().find(same) {
        *known = made;
        return Ok(());
    }
    let place = ArgumentRecord::Parameter(index(line, operation.parameters.len())?);
    if !made.python.is_empty() {
        argument(operation, place);
    }
    operation.parameters.push(made);
    Ok(())
}

/// Appends an argument, unless it is present.
fn argument(operation: &mut OperationRecord<'_>, made: ArgumentRecord) {
    if !operation.arguments.contains(&made) {
        operation.arguments.push(made);
    }
}

fn index(line: Line<'_>, index: usize) -> Result<u8, Mistake> {
    u8::try_from(index).map_err(|_| line.mistake("an operation has at most 256 parameters"))
}

/// Completes an operation with the facts that follow from its lines.
fn complete(operation: &mut OperationRecord<'_>, with_usual_errors: bool) {
    if operation.id.is_empty() {
        operation.id = leaked(camel(operation.python));
    }
    if with_usual_errors {
        operation
            .responses
            .extend(USUAL_ERRORS.iter().map(|status| undeclared(*status)));
    }
    operation.responses.sort_by_key(|response| response.status);
}

fn camel(python: &str) -> String {
    let mut words = python.split('_');
    let mut name = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        name.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}

fn body<'a>(line: Line<'a>, rest: &'a str) -> Result<BodyRecord<'a>, Mistake> {
    let Some((python, rest)) = rest.split_once(": ") else {
        return Err(line.mistake("a body reads like `body argument: type`"));
    };
    let mut words = Words::new(line, rest);
    let ty = words.ty()?;
    let optional = words.take("?");
    let media = match words.remainder() {
        "" => "application/json",
        media => media,
    };
    Ok(BodyRecord {
        python,
        ty,
        media,
        doc: "",
        optional,
    })
}

fn scope<'a>(operation: &mut OperationRecord<'a>, rest: &'a str) {
    for word in rest.split_whitespace() {
        match word {
            "user" => {}
            "app" => operation.application = true,
            scope => {
                if !operation.scopes.contains(&scope) {
                    operation.scopes.push(scope);
                }
            }
        }
    }
}

fn comparisons(text: &str) -> (&str, Vec<&str>) {
    let mut words = text.split_whitespace();
    (words.next().unwrap_or_default(), words.collect())
}

fn parameter(line: Line<'_>) -> Result<ParameterRecord<'_>, Mistake> {
    let place = line.text.chars().next().unwrap_or_default();
    let text = line.text.get(1..).unwrap_or_default();
    let (label, rest) = text.split_once(": ").unwrap_or((text, ""));
    let (label, bare) = label.split_once(" = ").unwrap_or((label, ""));
    let (wire, python) = names(label);
    let mut record = ParameterRecord {
        place,
        wire,
        python,
        ty: TypeRecord::Str,
        doc: usual_text(place, wire),
        traits: Traits::default(),
        several: false,
    };
    if rest.is_empty() {
        usual_parameter(&mut record);
        if !bare.is_empty() {
            return Err(line.mistake("a default follows a type"));
        }
    } else {
        let mut words = Words::new(line, rest);
        record.ty = words.ty()?;
        record.several = words.take("csv");
        record.traits = words.traits()?;
        words.end()?;
    }
    record.traits.required |= place == '/';
    Ok(record)
}

/// The text of parameters that mean the same in every operation.
fn usual_text(place: char, wire: &str) -> &'static str {
    match (place, wire) {
        ('?', "limit") => "Maximum number of records.",
        ('?', "offset") => "Number of records to skip.",
        ('?', "count") => "True requests the total in the X-Total-Count header.",
        ('?', "filters") => "Filter by the fields of this list.",
        ('?', "sorters") => "Fields to sort by, separated by commas; a leading `-` sorts descending.",
        _ => "",
    }
}

/// The parameters of many operations, which are written without their type.
fn usual_parameter(record: &mut ParameterRecord<'_>) {
    let whole = |default, limits| (TypeRecord::Int, DefaultRecord::Int(default), Some(limits));
    let (ty, default, limits) = match (record.place, record.wire) {
        ('?', "limit") => whole(250, (Some(0), Some(250))),
        ('?', "offset") => whole(0, (Some(0), Some(i64::from(i32::MAX)))),
        ('?', "count") => (TypeRecord::Bool, DefaultRecord::Bool(false), None),
        ('^', _) => (TypeRecord::Str, DefaultRecord::Text("true"), None),
        _ => return,
    };
    record.ty = ty;
    record.traits.default = default;
    record.traits.limits = limits.map(|(least, most)| LimitsRecord(least, most));
}

fn response(line: Line<'_>) -> Result<ResponseRecord<'_>, Mistake> {
    let (status, rest) = line.head();
    let Ok(status) = status.parse() else {
        return Err(line.mistake("a response begins with its status"));
    };
    let mut words = Words::new(line, rest);
    let ty = if words.take("-") { None } else { Some(words.ty()?) };
    Ok(ResponseRecord {
        status,
        ty,
        media: words.remainder().split_whitespace().collect(),
    })
}

fn failure<'a>(line: Line<'a>, status: &str) -> Result<ResponseRecord<'a>, Mistake> {
    let status = status
        .parse()
        .map_err(|_| line.mistake(format!("{status:?} is not a status")))?;
    Ok(undeclared(status))
}

/// An error response with the body that the version declares for its status.
const fn undeclared<'a>(status: u16) -> ResponseRecord<'a> {
    ResponseRecord {
        status,
        ty: Some(UNDECLARED),
        media: Vec::new(),
    }
}
