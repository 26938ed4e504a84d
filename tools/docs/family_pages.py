"""The pages of the API families, as Markdown made from the facts of the schema files."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from schema_files import python_type, snake

if TYPE_CHECKING:
    from collections.abc import Iterator

    from schema_files import Family, Operation, Parameter

__all__ = ["index", "page", "path_of", "title"]

DOCUMENTATION = "https://developer.sailpoint.com/docs/api"
MOST_VALUES = 12  # of an enumeration that a table shows
LONGEST_LINE = 100
NO_BOUND = 2**31 - 1
EXAMPLES = {"str": '"…"', "int": "1", "bool": "True"}


def title(family: Family) -> str:
    """The family's name in words, for example `Access profiles`."""
    words = snake(family.name.removesuffix("Api")).replace("_", " ")
    return words[0].upper() + words[1:]


def path_of(family: Family) -> str:
    """The page's path below `docs`."""
    return f"api/{snake(family.name.removesuffix('Api'))}.md"


def index(families: list[Family], version: str) -> str:
    """The page that lists the families."""
    count = sum(len(family.operations) for family in families)
    rows = []
    for each in families:
        link = f"[{title(each)}]({path_of(each).removeprefix('api/')})"
        rows.append(f"| {link} | `{each.name}` | {len(each.operations)} | {each.doc} |")
    introduction = (
        f"The {count} operations of the {version} API in {len(families)} families. Every class is in "
        f"`sailpoint.{version}`, and with the same methods as coroutines in `sailpoint.{version}.aio`. "
        "[Methods](../methods/index.md) describes the three forms of each method, and the "
        "[command line](../command-line.md#call-any-operation) calls each of them."
    )
    table = "\n".join(["| family | class | operations | |", "|---|---|---:|---|", *rows])
    return f"# All operations\n\n{introduction}\n\n{table}\n"


def page(family: Family, version: str) -> str:
    """The page of a family."""
    doc = f"{family.doc}\n\n" if family.doc else ""
    rows = [
        f"| [{each.name}](#{each.name}) | `{each.verb} {each.path}` | {each.summary} |"
        for each in family.operations.values()
    ]
    table = "\n".join(["| method | request | |", "|---|---|---|", *rows])
    parts = [
        f"# {title(family)}\n\n{doc}`{family.name}`, or awaited: `aio.{family.name}`.\n\n{table}",
        *(_operation(family, operation, version) for operation in family.operations.values()),
    ]
    return "\n\n".join(parts) + "\n"


def _operation(family: Family, operation: Operation, version: str) -> str:
    return "\n\n".join(filter(None, _parts(family, operation, version)))


def _parts(family: Family, operation: Operation, version: str) -> Iterator[str]:
    yield f"## {operation.name} {{#{operation.name}}}"
    yield f"{operation.summary} {operation.notes}".strip()
    yield f"`{operation.verb} /{version}{operation.path}`"
    if operation.deprecated:
        yield "Deprecated: the service will remove it."
    if any(each.place == "header" for each in operation.parameters):
        yield "Experimental: it needs `Configuration(experimental=True)`."
    yield _example(family, operation, version)
    if operation.parameters:
        rows = map(_row, operation.parameters)
        yield "\n".join(["| parameter | in | type | default | values | |", "|---|---|---|---|---|---|", *rows])
    if operation.filters:
        fields = (f"| `{field}` | {compares} |" for field, compares in operation.filters)
        yield "\n".join(["| filter field | operators |", "|---|---|", *fields])
    if operation.sorters:
        yield f"Sorters: {_codes(operation.sorters)}."
    yield _facts(operation)
    yield f"[SailPoint's documentation of {operation.name}]({DOCUMENTATION}/{version}/{_slug(operation)})"


def _example(family: Family, operation: Operation, version: str) -> str:
    """The import and the call with the required arguments."""
    required = [each for each in operation.parameters if each.required]
    models = sorted({name for each in required for name in [_model(each)] if name})
    names = ", ".join(sorted(["ApiClient", "Configuration", family.name, *models]))
    arguments = [f"{each.python}={_value(each)}" for each in required]
    experimental = any(each.place == "header" for each in operation.parameters)
    configuration = "Configuration(experimental=True)" if experimental else "Configuration()"
    return "\n".join(
        [
            "```python",
            f"from sailpoint.{version} import {names}",
            "",
            f"with ApiClient({configuration}) as api_client:",
            *_call(f"    response = {family.name}(api_client).{operation.name}", arguments),
            "```",
        ]
    )


def _call(function: str, arguments: list[str]) -> list[str]:
    """The lines of a call."""
    line = f"{function}({', '.join(arguments)})"
    if len(line) <= LONGEST_LINE:
        return [line]
    return [f"{function}(", *(f"        {argument}," for argument in arguments), "    )"]


def _model(parameter: Parameter) -> str:
    """The model of a body."""
    name = parameter.type.strip("[]?")
    return name if parameter.place == "body" and name[:1].isupper() and name != "RequestBody" else ""


def _value(parameter: Parameter) -> str:
    """An example of an argument."""
    if parameter.place == "body":
        name = _model(parameter)
        one = f'{name}.from_json("…")' if name else "{}"
        if parameter.type == "[str]":
            return '["…"]'
        return f"[{one}]" if parameter.type.startswith("[") else one
    if parameter.type == "file":
        return '"file.csv"'
    if parameter.values:
        return f'"{parameter.values[0]}"'
    return EXAMPLES.get(parameter.type, '"…"')


def _row(parameter: Parameter) -> str:
    default = "required" if parameter.required else f"`{parameter.default}`" if parameter.default else ""
    several = " Several are separated by commas." if " csv" in parameter.rest else ""
    cells = (
        f"`{parameter.python}`",
        parameter.place,
        f"`{python_type(parameter.type)}`".replace("|", "\\|"),
        default,
        _values(parameter),
        f"{parameter.doc}{several}".strip().replace("|", "\\|"),
    )
    return f"| {' | '.join(cells)} |"


def _values(parameter: Parameter) -> str:
    if parameter.values:
        more = ", …" if len(parameter.values) > MOST_VALUES else ""
        return _codes(parameter.values[:MOST_VALUES]) + more
    if parameter.bounds is None:
        return ""
    least, most = parameter.bounds
    if not most or int(most) >= NO_BOUND:
        return f"{least} or more"
    return f"{least} to {most}" if least else f"at most {most}"


def _facts(operation: Operation) -> str:
    responses = [_response(each) for each in operation.responses]
    token = "personal access token or an application's" if operation.application else "token of a user"
    rows = [
        ("returns", "; ".join(responses)),
        ("errors", ", ".join(operation.errors)),
        ("scope" if len(operation.scopes) == 1 else "one of the scopes", _codes(operation.scopes)),
        ("token", token),
    ]
    return "\n".join(["| | |", "|---|---|", *(f"| {name} | {value} |" for name, value in rows if value)])


def _response(text: str) -> str:
    status, _, rest = text.partition(" ")
    found = re.match(r"(\[.*\]|\{.*\}|\S+)\s*(.*)", rest)
    ty, media = (found[1], found[2]) if found else ("-", "")
    shown = "nothing" if ty == "-" else f"`{'bytes or str' if ty == 'file' else python_type(ty)}`"
    return f"{shown.replace('|', chr(92) + '|')} (status {status}{', ' + media if media else ''})"


def _codes(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _slug(operation: Operation) -> str:
    """The page's name in SailPoint's documentation."""
    name = operation.id or re.sub(r"_(\w)", lambda letter: letter[1].upper(), operation.name)
    return re.sub(r"[A-Z]", lambda letter: f"-{letter[0].lower()}", name)
