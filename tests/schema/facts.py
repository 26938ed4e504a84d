"""Operations as the schema files declare them, and documents and arguments made from these facts."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import sailpoint.v2024 as sdk

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).parent.parent.parent / "schema" / "v2024"
USUAL = {"limit": 7, "offset": 3, "count": True, "filters": 'name sw "a b"', "sorters": "-name,created"}
PLAIN: dict[str, Any] = {"str": "a text", "int": 7, "bool": True, "float": 2.5, "datetime": "2015-05-28T14:07:17Z"}
EXPERIMENTAL = "X-SailPoint-Experimental"


@dataclass
class Operation:
    """A method and what its lines say."""

    api: str
    method: str
    verb: str
    path: str
    lines: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        """Class and method."""
        return f"{self.api}.{self.method}"

    def arguments(self) -> dict[str, Any]:
        """A value for each argument."""
        return dict(filter(None, map(argument, self.lines)))


def blocks() -> Iterator[list[str]]:
    """The blocks of all schema files: a line and those indented below it."""
    for path in sorted(FOLDER.glob("*.schema")):
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
        for is_block, block in groupby(lines, bool):
            if is_block:
                yield list(block)


def operations() -> dict[str, Operation]:
    """Every public operation by class and method."""
    found: dict[str, Operation] = {}
    for head, *lines in blocks():
        if not head.startswith("api ") or head.endswith(" internal"):
            continue
        for line in lines:
            if re.match(r"  \S", line):
                method, verb, path = line.split()
                last = Operation(head.removeprefix("api "), method, verb, path)
                found[last.name] = last
            else:
                last.lines.append(line.strip())
    for head, *lines in blocks():
        if head.startswith("amend ") and head.endswith("Api"):
            amend(found, head.removeprefix("amend "), lines)
    return found


def amend(found: dict[str, Operation], api: str, lines: list[str]) -> None:
    """Add and replace what a block says of operations."""
    for line in lines:
        text = line.strip()
        if re.match(r"  \S", line):
            operation = found.get(f"{api}.{text}")
        elif operation is not None and text.startswith("path "):
            operation.path = text.removeprefix("path ")
        elif operation is not None:
            name = argument(text)
            operation.lines = [it for it in operation.lines if name is None or (argument(it) or ("",))[0] != name[0]]
            operation.lines.append(text)


def argument(line: str) -> tuple[str, Any] | None:
    """Name and value of the argument that a line declares; None where it declares none."""
    word, _, rest = line.partition(" ")
    if word == "body":
        python, _, ty = rest.partition(": ")
        return python, body(ty.split()[0].rstrip("?"))
    if word == "form":
        wire, _, ty = rest.partition(": ")
        wire, _, python = wire.partition(" as ")
        return python or snake(wire), value(re.split(r"[!?]| =", ty)[0])
    if line[0] not in "/?^":
        return None
    label, _, ty = line[1:].partition(": ")
    wire, _, python = label.partition(" as ")
    if python == "-":
        return None
    if wire == EXPERIMENTAL:
        return "x_sail_point_experimental", "true"
    return python or snake(wire), of_parameter(wire, ty)


def of_parameter(wire: str, ty: str) -> Any:
    """The value of a parameter."""
    if not ty:
        return USUAL.get(wire, f"{wire}-1")
    low = re.search(r"(?:range|len) (\d+)\.\.", ty)
    if ty.startswith("int") and low:
        return int(low[1]) + 1
    return value(re.split(r"[!?]| csv| =| range| len| items", ty)[0])


def value(ty: str) -> Any:
    """A value of a type that an argument has."""
    if ty == "file":
        return {"$file": "name.csv", "content": "a,b\n1,2\n"}
    if ty.startswith("["):
        return [value(ty[1:-1])]
    if ty.startswith("("):
        return ty[1:-1].split(maxsplit=1)[0]
    if ty[0].isupper():
        members: Any = getattr(getattr(sdk, ty), "__members__", None)
        return next(iter(members.values())).value if members else body(ty)
    return PLAIN.get(ty, {"free": [1]})


def body(ty: str) -> Any:
    """A body: a document, and the model that it is of."""
    many = ty.startswith("[")
    name = ty.strip("[]")
    if name[0].isupper() and isinstance(getattr(sdk, name), type) and hasattr(getattr(sdk, name), "model_json_schema"):
        return {"$model": name, "many": many, "document": largest(name)}
    plain = ["a text"] if name == "RequestBody" else PLAIN.get(name, {"free": [1]})
    return [plain] if many else plain


def snake(wire: str) -> str:
    """The Python name of a wire name."""
    name = re.sub(r"([^_])([A-Z][a-z]+)", r"\1_\2", re.sub(r"[^0-9A-Za-z]+", "_", wire))
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower().strip("_")


def schema(name: str) -> dict[str, Any]:
    """The JSON Schema of a model."""
    found: dict[str, Any] = getattr(sdk, name).model_json_schema()
    return found


def largest(name: str) -> Any:
    """A document with every member of a model."""
    described = schema(name)
    return document(described, described.get("$defs", {}), choice=0, whole=True)


def smallest(name: str) -> Any:
    """A document with the required members of a model."""
    described = schema(name)
    return document(described, described.get("$defs", {}), choice=0, whole=False)


def document(node: dict[str, Any], definitions: dict[str, Any], *, choice: int, whole: bool) -> Any:
    """A document that a JSON Schema describes; `choice` is the number of the alternative that unions take."""

    def inner(node: dict[str, Any]) -> Any:
        return document(node, definitions, choice=choice, whole=whole)

    if "$ref" in node:
        return inner(definitions[node["$ref"].rpartition("/")[2]])
    if "anyOf" in node:
        choices = [option for option in node["anyOf"] if option.get("type") != "null"]
        return inner(choices[choice % len(choices)])
    if "enum" in node:
        return node["enum"][0]
    if "properties" in node:
        required = node.get("required", ())
        return {name: inner(member) for name, member in node["properties"].items() if whole or name in required}
    values = node.get("additionalProperties")
    if isinstance(values, dict):
        return {"a key": inner(values)}
    return [inner(node["items"])] if node.get("type") == "array" else scalar(node)


def scalar(node: dict[str, Any]) -> Any:
    """A value of a JSON Schema without others in it, within its bounds."""
    formats = {"date-time": "2015-05-28T14:07:17Z", "date": "2015-05-28"}
    if node.get("format") in formats:
        return formats[node["format"]]
    if node.get("type") in {"integer", "number"}:
        least = node.get("minimum", 7)
        return least if node["type"] == "integer" else least + 0.5
    if node.get("type") == "string":
        return "a text"[: node.get("maxLength", 6)].ljust(node.get("minLength", 0), "x")
    return {"boolean": True, "object": {"free": [1, None]}}.get(node.get("type", ""), {"any": "value"})
