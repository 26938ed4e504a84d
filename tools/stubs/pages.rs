//! The section of facts in each method's page of the documentation: signature, parameters, returned, scope and errors.

use std::path::{Path, PathBuf};
use std::{fs, io};

use sailpoint::schema::{Default, Operation, Parameter, ParameterLocation, Type, Version};

const BEGIN: &str = "<!-- Written by `make stubs` from schema/; change it there. -->\n";
const END: &str = "<!-- End of what `make stubs` writes. -->\n";

/// Pages whose facts are missing or differ from the schema, with their text as it must be.
///
/// # Errors
/// A page cannot be read, or lacks the two comments between which the facts stand.
pub(crate) fn outdated(folder: &Path, version: &'static Version) -> io::Result<Vec<(PathBuf, String)>> {
    let mut pages = Vec::new();
    let public = version.apis().filter(|api| !api.internal);
    for operation in public.flat_map(|api| api.operations) {
        let path = folder.join(format!("{}.md", operation.python));
        if !path.is_file() {
            continue; // its family's page has its facts, and is made when the documentation is built
        }
        let text = fs::read_to_string(&path)?;
        let renewed = renewed(&text, operation).ok_or_else(|| {
            io::Error::other(format!(
                "{}: the lines {BEGIN:?} and {END:?} are missing",
                path.display()
            ))
        })?;
        if renewed != text {
            pages.push((path, renewed));
        }
    }
    Ok(pages)
}

fn renewed(text: &str, operation: &Operation) -> Option<String> {
    let (before, rest) = text.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}\n{}\n{END}{after}", facts(operation)))
}

fn facts(operation: &Operation) -> String {
    let mut rows: Vec<String> = operation.parameters.iter().map(row).collect();
    if let Some(body) = operation.body {
        let required = format!(
            "| `{}` | {} | required | | {} |",
            body.python,
            shown(&body.ty),
            cell(body.doc)
        );
        let headers = operation
            .parameters
            .iter()
            .filter(|it| it.location == ParameterLocation::Header)
            .count();
        rows.insert(rows.len() - headers, required);
    }
    let parameters = if rows.is_empty() {
        String::new()
    } else {
        let head = "| parameter | type | default | range | meaning |\n|---|---|---|---|---|";
        format!("{head}\n{}\n\n", rows.join("\n"))
    };
    let returned = operation.success().map_or_else(String::new, |success| {
        let shown = success.ty.map_or_else(|| "nothing".to_owned(), |ty| shown(&ty));
        format!("| returns | {shown} (status {}) |\n", success.status)
    });
    let token = if operation.application {
        "a personal access token or an application's"
    } else {
        "a personal access token of a user"
    };
    let experimental = if operation.experimental {
        "| experimental | needs `Configuration(experimental=True)` |\n"
    } else {
        ""
    };
    format!(
        "    {}\n\n{parameters}| | |\n|---|---|\n{returned}| request | `{} {}` |\n| scope | `{}`, with {token} |\n\
         {experimental}| errors | {} |\n",
        signature(operation),
        operation.method.as_str(),
        operation.path,
        operation.scopes.join("`, `"),
        errors(operation),
    )
}

/// The call as a reader would write it, without the options that every method takes.
fn signature(operation: &Operation) -> String {
    let (headers, others): (Vec<_>, Vec<_>) = operation
        .parameters
        .iter()
        .partition(|it| it.location == ParameterLocation::Header);
    let written = |parameter: &&Parameter| match (parameter.required, parameter.default) {
        (true, _) => parameter.python.to_owned(),
        (false, Default::None) => format!("{}=None", parameter.python),
        (false, default) => format!("{}={}", parameter.python, default.source()),
    };
    let mut arguments: Vec<String> = others.iter().map(written).collect();
    arguments.extend(operation.body.iter().map(|body| body.python.to_owned()));
    arguments.extend(headers.iter().map(written));
    format!("{}({})", operation.python, arguments.join(", "))
}

fn row(parameter: &Parameter) -> String {
    let default = match (parameter.required, parameter.default) {
        (true, _) => "required".to_owned(),
        (false, Default::None) => String::new(),
        (false, default) => format!("`{}`", default.source()),
    };
    let range = parameter.range.map_or_else(String::new, |(least, most)| {
        if most >= i64::from(i32::MAX) {
            format!("{least} or more")
        } else {
            format!("{least} to {most}")
        }
    });
    let ty = shown(&parameter.ty);
    format!(
        "| `{}` | {ty} | {default} | {range} | {} |",
        parameter.python,
        cell(parameter.doc)
    )
}

fn shown(ty: &Type) -> String {
    match ty {
        Type::Any => "any JSON value".to_owned(),
        Type::Str => "`str`".to_owned(),
        Type::Float => "`float`".to_owned(),
        Type::Date => "`date`".to_owned(),
        Type::File => "`bytes`".to_owned(),
        Type::Choice(values) => values
            .iter()
            .map(|value| format!("`\"{value}\"`"))
            .collect::<Vec<_>>()
            .join(", "),
        Type::Bool => "`bool`".to_owned(),
        Type::Int => "`int`".to_owned(),
        Type::DateTime => "`datetime`".to_owned(),
        Type::Object => "`dict`".to_owned(),
        Type::List(element) | Type::Sparse(element) => format!("list of {}", shown(element)),
        Type::Map(value) => format!("mapping of {}", shown(value)),
        Type::Model(model) => format!("`{}`", model.name),
    }
}

fn errors(operation: &Operation) -> String {
    let failures = operation.responses.iter().skip(1);
    let listed = failures.map(|failure| format!("{} `{}`", failure.status, exception(failure.status)));
    listed.collect::<Vec<_>>().join(", ")
}

/// The exception class of a status, as `sailpoint.exceptions` chooses it.
fn exception(status: u16) -> &'static str {
    match status {
        400 => "BadRequestException",
        401 => "UnauthorizedException",
        403 => "ForbiddenException",
        404 => "NotFoundException",
        409 => "ConflictException",
        422 => "UnprocessableEntityException",
        429 => "TooManyRequestsException",
        500..=599 => "ServiceException",
        _ => "ApiException",
    }
}

/// Text that does not end the cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
