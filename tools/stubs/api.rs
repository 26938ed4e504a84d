//! One module for each API class, and the stub with the signatures of its operations.

use sailpoint::schema::{ApiClass, Argument, Default, Operation, Parameter, ParameterLocation, Type, Version};

use crate::families::Families;
use crate::files::Files;
use crate::python::{Annotations, docstring};

/// The three methods of an operation.
#[derive(Clone, Copy)]
enum Variant {
    Data,
    WithHttpInfo,
    WithoutPreload,
}

const OPTIONS: &str = "        **_options: Unpack[_RequestOptions],\n";

/// The same one by one: `mypy.stubtest` does not look into `Unpack` where there are overloads.
const OPTIONS_OF_OVERLOADS: &str = concat!(
    "        *,\n",
    "        _request_timeout: float\n",
    "        | tuple[float, float]\n",
    "        | tuple[float, float, float]\n",
    "        | tuple[float, float, float | None, float]\n",
    "        | None = ...,\n",
    "        _retries: int | None = ...,\n",
    "        _request_auth: Mapping[str, Any] | None = ...,\n",
    "        _content_type: str | None = ...,\n",
    "        _headers: Mapping[str, str] | None = ...,\n",
    "        _host_index: int = ...,\n",
);

/// The way in which a method returns its result.
#[derive(Clone, Copy, PartialEq)]
enum Mode {
    Blocking,
    Awaited,
}

impl Mode {
    fn package(self) -> &'static str {
        match self {
            Self::Blocking => "api",
            Self::Awaited => "aio",
        }
    }

    fn client(self) -> &'static str {
        match self {
            Self::Blocking => "ApiClient",
            Self::Awaited => "AsyncApiClient",
        }
    }

    /// The argument with which the engine makes the class.
    fn argument(self) -> &'static str {
        match self {
            Self::Blocking => "",
            Self::Awaited => ", asynchronous=True",
        }
    }

    fn define(self) -> &'static str {
        match self {
            Self::Blocking => "def",
            Self::Awaited => "async def",
        }
    }
}

/// Add the module of an API class and its stub, and the same of its asynchronous twin.
pub(crate) fn write(version: &'static Version, families: &Families, api: &ApiClass, files: &mut Files) {
    let ApiClass { name, module, doc, .. } = api;
    for mode in [Mode::Blocking, Mode::Awaited] {
        let package = mode.package();
        let source = format!(
            "\"\"\"{doc}\"\"\"\n\nfrom sailpoint._core import api\n\n__all__ = [\"{name}\"]\n\n{name} = api(\"{}\", \"{name}\"{})\n",
            version.name,
            mode.argument(),
        );
        files.insert(format!("{package}/{module}.py").into(), source);
        files.insert(
            format!("{package}/{module}.pyi").into(),
            stub(version, families, api, mode),
        );
    }
}

fn stub(version: &'static Version, families: &Families, api: &ApiClass, mode: Mode) -> String {
    let mut annotations = Annotations::of_stub(version, families, "");
    let client = mode.client();
    for name in ["Api", client, "ApiResponse", "RawResponse", "_RequestOptions"] {
        annotations.imports.add("sailpoint._core", name);
    }
    annotations.imports.add("typing_extensions", "Unpack");
    let mixin = api.mixins.map(|mixins| match mode {
        Mode::Blocking => mixins.blocking,
        Mode::Awaited => mixins.awaited,
    });
    let bases = annotations.bases("Api", mixin);
    let mut body = format!(
        "class {}({bases}):\n{}\n    api_client: {client}\n    def __init__(self, api_client: {client} | None = None) -> None:\n        \
         \"\"\"Use this client, or `ApiClient.get_default()`.\"\"\"\n",
        api.name,
        docstring(4, &[api.doc.to_owned()]),
    );
    for operation in api.operations {
        for variant in [Variant::Data, Variant::WithHttpInfo, Variant::WithoutPreload] {
            if !body.ends_with("...\n") {
                body += "\n";
            }
            body += &method(&mut annotations, operation, variant, mode);
        }
    }
    for (was, operation) in former_names(api) {
        for suffix in ["", "_with_http_info", "_without_preload_content"] {
            body += &format!("    {was}{suffix} = {}{suffix}\n", operation.python);
        }
    }
    format!(
        "\"\"\"{}\"\"\"\n\n{}\n__all__ = [\"{}\"]\n\n{body}",
        api.doc,
        annotations.imports.statements(),
        api.name,
    )
}

fn method(annotations: &mut Annotations<'_>, operation: &Operation, variant: Variant, mode: Mode) -> String {
    let returned = annotations.response_types(operation);
    let (suffix, returned) = match variant {
        Variant::Data => ("", returned),
        Variant::WithHttpInfo => ("_with_http_info", format!("ApiResponse[{returned}]")),
        Variant::WithoutPreload => ("_without_preload_content", "RawResponse".to_owned()),
    };
    let mut required = Vec::new();
    let mut optional = Vec::new();
    for place in operation.arguments {
        let (needed, text) = argument(annotations, operation, *place);
        if needed {
            required.push(text);
        } else {
            optional.push(text);
        }
    }
    let define = |arguments: &[&[String]], options: &str, returned: &str, doc: &str| {
        let arguments: String = arguments.concat().iter().map(|it| format!("        {it},\n")).collect();
        let (name, def) = (operation.python, mode.define());
        format!("    {def} {name}{suffix}(\n        self,\n{arguments}{options}    ) -> {returned}:{doc}")
    };
    let doc = format!("\n{}", docstring(8, &documentation(operation, variant)));
    if operation.is_download() {
        let arguments: &[&[String]] = &[&required, &optional];
        return download(annotations, variant, &returned, &|options, returned, is_first| {
            define(arguments, options, returned, if is_first { &doc } else { " ...\n" })
        });
    }
    if !takes_headers_first(operation) {
        return define(&[&required, &optional], OPTIONS, &returned, &doc);
    }
    // The documentation shows headers before the body, the official package has them after it.
    annotations.typing("overload");
    let headers: Vec<String> = optional.iter().map(|it| without_default(it)).collect();
    format!(
        "    @overload\n{}\n    @overload\n{}",
        define(&[&required, &optional], OPTIONS_OF_OVERLOADS, &returned, &doc),
        define(&[&headers, &required], OPTIONS_OF_OVERLOADS, &returned, " ...\n"),
    )
}

/// A method that returns a file, or writes it to a path and returns that.
fn download(
    annotations: &mut Annotations<'_>,
    variant: Variant,
    returned: &str,
    define: &dyn Fn(&str, &str, bool) -> String,
) -> String {
    annotations.typing("Any");
    annotations.imports.add("collections.abc", "Mapping");
    annotations.imports.add("os", "PathLike");
    let options = |last: &str| format!("{OPTIONS_OF_OVERLOADS}        _download_to: {last},\n");
    let path = match variant {
        Variant::Data => "Path",
        Variant::WithHttpInfo => "ApiResponse[Path]",
        Variant::WithoutPreload => return define(&options("str | PathLike[str] | None = ..."), returned, true),
    };
    annotations.typing("overload");
    annotations.imports.add("pathlib", "Path");
    format!(
        "    @overload\n{}\n    @overload\n{}",
        define(&options("None = ..."), returned, true),
        define(&options("str | PathLike[str]"), path, false),
    )
}

/// True if header and body may be given in either order: the call has nothing else, and tells them apart.
fn takes_headers_first(operation: &Operation) -> bool {
    let only_headers = operation
        .parameters
        .iter()
        .all(|it| it.location == ParameterLocation::Header);
    let named = operation.parameters.iter().any(|it| !it.python.is_empty());
    let model = operation
        .body
        .is_some_and(|body| !body.optional && matches!(body.ty, Type::Model(_)));
    only_headers && named && model
}

/// An argument, and whether it must be given.
fn argument(annotations: &mut Annotations<'_>, operation: &Operation, place: Argument) -> (bool, String) {
    let (name, annotation, required) = match place {
        Argument::Parameter(index) => {
            let Some(parameter) = operation.parameters.get(index) else {
                return (false, String::new());
            };
            let mut annotation = annotations.given(&parameter.ty);
            if parameter.several {
                annotation = format!("{annotation} | list[{annotation}]");
            }
            if parameter.location == ParameterLocation::Path {
                // The id of a model may be None for type checkers; at run time None is rejected.
                return (
                    true,
                    format!("{}: {}", parameter.python, Annotations::optional(annotation)),
                );
            }
            (parameter.python, annotation, parameter.required)
        }
        Argument::Form(index) => {
            let Some(field) = operation.form.get(index) else {
                return (false, String::new());
            };
            (
                field.python,
                annotations.upload(&field.ty),
                field.required && !field.nullable,
            )
        }
        Argument::Body => {
            let Some(body) = operation.body else {
                return (false, String::new());
            };
            (body.python, annotations.given(&body.ty), !body.optional)
        }
    };
    if required {
        (true, format!("{name}: {annotation}"))
    } else {
        (false, format!("{name}: {} = ...", Annotations::optional(annotation)))
    }
}

fn without_default(argument: &str) -> String {
    argument.trim_end_matches(" = ...").to_owned()
}

fn documentation(operation: &Operation, variant: Variant) -> Vec<String> {
    let name = operation.python;
    match variant {
        Variant::Data => {}
        Variant::WithHttpInfo => return vec![format!("Like `{name}`, but also returns status and headers.")],
        Variant::WithoutPreload => {
            return vec![format!("Like `{name}`, but returns any status, and the body as bytes.")];
        }
    }
    let request = format!("Send `{} {}`.", operation.method.as_str(), operation.path);
    let summary = if operation.summary.is_empty() {
        request
    } else {
        operation.summary.to_owned()
    };
    let mut paragraphs = vec![summary, operation.notes.to_owned()];
    if operation.experimental {
        paragraphs.push("Experimental: set `Configuration.experimental` first.".to_owned());
    }
    let kind = if operation.application {
        ""
    } else {
        " and the token of a user"
    };
    match operation.scopes {
        [] => {}
        [scope] => paragraphs.push(format!("Requires the scope `{scope}`{kind}.")),
        scopes => paragraphs.push(format!("Requires one of the scopes `{}`{kind}.", scopes.join("`, `"))),
    }
    let arguments: Vec<String> = operation
        .arguments
        .iter()
        .filter_map(|place| described(operation, *place))
        .collect();
    if operation.summary.is_empty() {
        paragraphs.extend(
            arguments
                .iter()
                .map(|argument| format!("`{}", argument.trim_start().replacen(':', "`:", 1))),
        );
        return paragraphs;
    }
    if !arguments.is_empty() {
        paragraphs.push(format!("Args:\n{}", arguments.join("\n")));
    }
    let failures = operation.responses.iter().filter(|response| response.status >= 400);
    let statuses: Vec<String> = failures.map(|response| response.status.to_string()).collect();
    paragraphs.push(format!(
        "Raises:\n    ApiValueError: An argument is not valid.\n    ApiException: The service returned {}.",
        statuses.join(", "),
    ));
    paragraphs
}

/// Parameters that mean the same in every operation.
const USUAL: [&str; 5] = ["limit", "offset", "count", "filters", "sorters"];

/// The line for an argument; none where its name and type say all.
fn described(operation: &Operation, place: Argument) -> Option<String> {
    match place {
        Argument::Body => operation
            .body
            .filter(|body| !body.doc.is_empty())
            .map(|body| format!("    {}: {}", body.python, body.doc)),
        Argument::Parameter(index) => operation
            .parameters
            .get(index)
            // Without texts of its own, an operation does not repeat those that every list has.
            .filter(|it| !operation.summary.is_empty() || !USUAL.contains(&it.wire))
            .and_then(describe),
        Argument::Form(index) => operation
            .form
            .get(index)
            .filter(|field| !field.doc.is_empty())
            .map(|field| format!("    {}: {}", field.python, field.doc)),
    }
}

fn describe(parameter: &Parameter) -> Option<String> {
    let default = match parameter.default {
        Default::None => String::new(),
        default => format!(" By default {}.", default.source()),
    };
    let values = match parameter.ty {
        Type::Choice(values) => format!(" One of {}.", values.join(", ")),
        _ => String::new(),
    };
    let text = format!("{}{values}{default}", parameter.doc);
    (!text.is_empty()).then(|| format!("    {}: {}", parameter.python, text.trim_start()))
}

/// Names of methods in version 1.3.8 of the official SDK that no other method has now.
fn former_names(api: &ApiClass) -> impl Iterator<Item = (&'static str, &'static Operation)> {
    let operations = api.operations;
    let is_free = move |was: &str| !operations.iter().any(|operation| operation.python == was);
    let former = operations
        .iter()
        .filter_map(|operation| Some((operation.was?, operation)));
    former.filter(move |(was, _)| is_free(was))
}
