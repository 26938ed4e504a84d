//! One module for each API class, and the stub with the signatures of its operations.

use sailpoint::schema::{Api, Location, Operation, Parameter, Version};

use crate::Files;
use crate::python::{Annotations, docstring};

/// The three methods of an operation.
#[derive(Clone, Copy)]
enum Variant {
    Data,
    WithHttpInfo,
    WithoutPreload,
}

const OPTIONS: &str = "        **options: Unpack[_RequestOptions],\n";

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

/// How the methods of a class wait for their answers.
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

    fn define(self) -> &'static str {
        match self {
            Self::Blocking => "def",
            Self::Awaited => "async def",
        }
    }
}

/// Add the module of an API class and its stub, and the same of its asynchronous twin.
pub(crate) fn write(version: &Version, api: &Api, files: &mut Files) {
    let Api { name, module, doc, .. } = api;
    for mode in [Mode::Blocking, Mode::Awaited] {
        let package = mode.package();
        let how = match mode {
            Mode::Blocking => "",
            Mode::Awaited => ", asynchronous=True",
        };
        let source = format!(
            "\"\"\"{doc}\"\"\"\n\nfrom sailpoint._core import api\n\n__all__ = [\"{name}\"]\n\n{name} = api(\"{}\", \"{name}\"{how})\n",
            version.name,
        );
        files.insert(format!("{package}/{module}.py").into(), source);
        files.insert(format!("{package}/{module}.pyi").into(), stub(version, api, mode));
    }
}

fn stub(version: &Version, api: &Api, mode: Mode) -> String {
    let mut annotations = Annotations::new(version, "");
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
         \"\"\"Call through this client, or through `ApiClient.get_default()`.\"\"\"\n",
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
    format!(
        "\"\"\"{}\"\"\"\n\n{}\n__all__ = [\"{}\"]\n\n{body}",
        api.doc,
        annotations.imports.statements(),
        api.name,
    )
}

fn method(annotations: &mut Annotations<'_>, operation: &Operation, variant: Variant, mode: Mode) -> String {
    let answer = operation
        .success()
        .map_or_else(|| "None".to_owned(), |response| annotations.answer(&response.ty));
    let (suffix, answer) = match variant {
        Variant::Data => ("", answer),
        Variant::WithHttpInfo => ("_with_http_info", format!("ApiResponse[{answer}]")),
        Variant::WithoutPreload => ("_without_preload_content", "RawResponse".to_owned()),
    };
    let (headers, others): (Vec<&Parameter>, Vec<&Parameter>) = operation
        .parameters
        .iter()
        .partition(|parameter| parameter.location == Location::Header);
    let others: Vec<String> = others.iter().map(|it| argument(annotations, it)).collect();
    let headers: Vec<String> = headers.iter().map(|it| argument(annotations, it)).collect();
    let body: Vec<String> = operation
        .body
        .iter()
        .map(|body| format!("{}: {}", body.python, annotations.given(&body.ty)))
        .collect();
    let define = |arguments: &[&[String]], options: &str, doc: &str| {
        let arguments: String = arguments.concat().iter().map(|it| format!("        {it},\n")).collect();
        let (name, def) = (operation.python, mode.define());
        format!("    {def} {name}{suffix}(\n        self,\n{arguments}{options}    ) -> {answer}:{doc}")
    };
    let doc = format!("\n{}", docstring(8, &documentation(operation, variant)));
    if headers.is_empty() || body.is_empty() {
        return define(&[&others, &body, &headers], OPTIONS, &doc);
    }
    // The documentation shows headers before the body, the official package has them after it.
    annotations.typing("overload");
    let required: Vec<String> = headers.iter().map(|it| without_default(it)).collect();
    format!(
        "    @overload\n{}\n    @overload\n{}",
        define(&[&others, &body, &headers], OPTIONS_OF_OVERLOADS, &doc),
        define(&[&others, &required, &body], OPTIONS_OF_OVERLOADS, " ...\n"),
    )
}

fn argument(annotations: &mut Annotations<'_>, parameter: &Parameter) -> String {
    let annotation = annotations.given(&parameter.ty);
    let name = parameter.python;
    if parameter.required {
        format!("{name}: {annotation}")
    } else {
        format!("{name}: {} = ...", Annotations::optional(annotation))
    }
}

fn without_default(argument: &str) -> String {
    argument.trim_end_matches(" = ...").to_owned()
}

fn documentation(operation: &Operation, variant: Variant) -> Vec<String> {
    let name = operation.python;
    match variant {
        Variant::Data => {}
        Variant::WithHttpInfo => return vec![format!("`{name}`, with status and headers.")],
        Variant::WithoutPreload => {
            return vec![format!("`{name}`, with the body as it came; raises for no status.")];
        }
    }
    let mut paragraphs = vec![operation.summary.to_owned(), operation.notes.to_owned()];
    if operation.experimental {
        paragraphs.push("Experimental: set `Configuration.experimental` first.".to_owned());
    }
    let kind = if operation.application {
        ""
    } else {
        " and the token of a user"
    };
    paragraphs.push(format!("Needs the scope `{}`{kind}.", operation.scope));
    let mut arguments: Vec<String> = operation.parameters.iter().map(describe).collect();
    arguments.extend(
        operation
            .body
            .iter()
            .map(|body| format!("    {}: {}", body.python, body.doc)),
    );
    if !arguments.is_empty() {
        paragraphs.push(format!("Args:\n{}", arguments.join("\n")));
    }
    let statuses: Vec<String> = operation
        .responses
        .iter()
        .skip(1)
        .map(|response| response.status.to_string())
        .collect();
    paragraphs.push(format!(
        "Raises:\n    ApiValueError: an argument cannot be sent.\n    ApiException: the service answered {}.",
        statuses.join(", "),
    ));
    paragraphs
}

fn describe(parameter: &Parameter) -> String {
    let default = match parameter.default {
        "" => String::new(),
        source => format!(" By default {source}."),
    };
    format!("    {}: {}{default}", parameter.python, parameter.doc)
}
