"""The pages of the API families, as Markdown made from the facts of the schema files."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from schema_files import python_type, snake

if TYPE_CHECKING:
    from collections.abc import Iterator

    from schema_files import Family, Operation, Parameter

__all__ = ["Version", "index", "page", "path_of", "title"]

DOCUMENTATION = "https://developer.sailpoint.com/docs/api"
MOST_VALUES = 12  # of an enumeration that a table shows
LONGEST_LINE = 100
NO_BOUND = 2**31 - 1
EXPERIMENTAL = "X-SailPoint-Experimental"  # the header of experimental operations
EXAMPLES = {"str": '"…"', "int": "1", "bool": "True"}


@dataclass(frozen=True)
class Version:
    """A version and its API classes, sorted by title."""

    name: str
    families: list[Family]
    base: Version | None = None

    def in_base(self, family: Family, operation: Operation) -> Operation | None:
        """The operation of the same name in the base."""
        found = (each for each in self.base.families if each.name == family.name) if self.base else iter(())
        return next((each.operations.get(operation.name) for each in found), None)


def title(family: Family) -> str:
    """The family's name in words, for example `Access profiles`."""
    words = snake(family.name.removesuffix("Api")).replace("_", " ")
    return words[0].upper() + words[1:]


def path_of(family: Family, version: Version) -> str:
    """The page's path below `docs`. A family that is the same in the base has the page of the base."""
    if version.base is not None and all(each.is_same for each in family.operations.values()):
        return path_of(family, version.base)
    folder = "api" if version.base is None else f"api/{version.name}"
    return f"{folder}/{snake(family.name.removesuffix('Api'))}.md"


def index(versions: list[Version]) -> str:
    """The page that lists the families of all versions."""
    first, *others = versions
    parts = [
        f"# All operations\n\n{_introduction(first)}",
        _table(first),
        *(f"## {each.name} {{#{each.name}}}\n\n{_introduction(each)}\n\n{_table(each)}" for each in others),
    ]
    return "\n\n".join(parts) + "\n"


def _introduction(version: Version) -> str:
    operations = [each for family in version.families for each in family.operations.values()]
    text = (
        f"The {len(operations)} operations of the {version.name} API in {len(version.families)} families. Every class "
        f"is in `sailpoint.{version.name}`, and with the same methods as coroutines in `sailpoint.{version.name}.aio`."
    )
    if version.base is not None:
        same = sum(each.is_same for each in operations)
        return (
            f"{text} {same} of them are those of {version.base.name}, and documented there; the others have their own "
            "pages, which say what differs."
        )
    return (
        f"{text} [Methods](../methods/index.md) describes the three forms of each method, and the "
        "[command line](../command-line.md#call-any-operation) calls each of them."
    )


def _table(version: Version) -> str:
    rows = []
    for each in version.families:
        link = f"[{title(each)}]({path_of(each, version).removeprefix('api/')})"
        rows.append(f"| {link} | `{each.name}` | {len(each.operations)} | {each.doc} |")
    return "\n".join(["| family | class | operations | |", "|---|---|---:|---|", *rows])


def page(family: Family, version: Version) -> str:
    """The page of a family. Operations that are the same in the base are described there."""
    doc = f"{family.doc}\n\n" if family.doc else ""
    rows = []
    for each in family.operations.values():
        home = f"../{path_of(family, version.base).removeprefix('api/')}" if version.base and each.is_same else ""
        rows.append(f"| [{each.name}]({home}#{each.name}) | `{each.verb} {each.path}` | {each.summary} |")
    table = "\n".join(["| method | request | |", "|---|---|---|", *rows])
    name = title(family) if version.base is None else f"{title(family)} ({version.name})"
    own = [each for each in family.operations.values() if not each.is_same]
    parts = [
        f"# {name}\n\n{doc}`{family.name}`, or awaited: `aio.{family.name}`.\n\n{table}",
        *(_operation(family, operation, version) for operation in own),
    ]
    return "\n\n".join(parts) + "\n"


def _difference(family: Family, operation: Operation, version: Version) -> str:
    """The facts in which an operation of a version differs from its base."""
    if version.base is None:
        return ""
    former = version.in_base(family, operation)
    if former is None:
        return f"`{family.name}` of {version.base.name} does not have it."
    differing = [name for name, fact in operation.facts.items() if fact != former.facts[name]]
    return f"It differs from {version.base.name} in its {', '.join(differing)}."


def _operation(family: Family, operation: Operation, version: Version) -> str:
    return "\n\n".join(filter(None, _parts(family, operation, version)))


def _parts(family: Family, operation: Operation, version: Version) -> Iterator[str]:
    yield f"## {operation.name} {{#{operation.name}}}"
    yield f"{operation.summary} {operation.notes}".strip()
    yield f"`{operation.verb} /{version.name}{operation.path}`"
    yield _difference(family, operation, version)
    if operation.deprecated:
        yield "Deprecated: the service will remove it."
    if any(each.wire == EXPERIMENTAL for each in operation.parameters):
        yield "Experimental: it needs `Configuration(experimental=True)`."
    yield _example(family, operation, version.name)
    if operation.parameters:
        rows = map(_row, operation.parameters)
        yield "\n".join(["| parameter | in | type | default | values | |", "|---|---|---|---|---|---|", *rows])
    if operation.filters:
        fields = (f"| `{field}` | {compares} |" for field, compares in operation.filters)
        yield "\n".join(["| filter field | operators |", "|---|---|", *fields])
    if operation.sorters:
        yield f"Sorters: {_codes(operation.sorters)}."
    yield _facts(operation)
    yield f"[SailPoint's documentation of {operation.name}]({DOCUMENTATION}/{version.name}/{_slug(operation)})"


def _example(family: Family, operation: Operation, version: str) -> str:
    """The import and the call with the required arguments."""
    required = [each for each in operation.parameters if each.required]
    models = sorted({name for each in required for name in [_model(each)] if name})
    names = ", ".join(sorted(["ApiClient", "Configuration", family.name, *models]))
    arguments = [f"{each.python}={_value(each)}" for each in required]
    experimental = any(each.wire == EXPERIMENTAL for each in operation.parameters)
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
