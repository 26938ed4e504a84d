"""Operations as the schema files declare them, and documents and arguments made from these facts."""

from __future__ import annotations

import copy
import importlib
import re
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sailpoint import _versions
from sailpoint._core import names_of

if TYPE_CHECKING:
    from collections.abc import Iterator

SCHEMA = Path(__file__).parent.parent.parent / "schema"
USUAL = {"limit": 7, "offset": 3, "count": True, "filters": 'name sw "a b"', "sorters": "-name,created"}
PLAIN: dict[str, Any] = {"str": "a text", "int": 7, "bool": True, "float": 2.5, "datetime": "2015-05-28T14:07:17Z"}
EXPERIMENTAL = "X-SailPoint-Experimental"


@dataclass
class Operation:
    """A method and what its lines say."""

    version: Version
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
        return dict(filter(None, map(self.version.argument, self.lines)))


class Version:
    """A version of the API: its package, and what its schema files say."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.sdk: Any = importlib.import_module(f"sailpoint.{name}")

    def __repr__(self) -> str:
        return self.name

    def models(self) -> list[str]:
        """Names of the models that have members or are unions."""
        return [name for name in names_of(self.name, "models") if self.has_schema(name)]

    def has_schema(self, name: str) -> bool:
        """Tell whether a name is the name of such a model."""
        return hasattr(getattr(self.sdk, name, None), "model_json_schema")

    def blocks(self) -> Iterator[list[str]]:
        """The blocks of all schema files: a line and those indented below it."""
        for path in sorted((SCHEMA / self.name).glob("*.schema")):
            lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
            for is_block, block in groupby(lines, bool):
                if is_block:
                    yield list(block)

    def base(self) -> Version | None:
        """The version that has most of the same declarations."""
        heads = (block[0].split() for block in self.blocks())
        return next((version(words[1]) for words in heads if words[0] == "base"), None)

    def operations(self) -> dict[str, Operation]:
        """Every public operation by class and method."""
        found: dict[str, Operation] = {}
        base = self.base()
        known = base.operations() if base else {}
        for head, *lines in self.blocks():
            if not head.startswith("api ") or head.endswith(" internal"):
                continue
            api = head.removeprefix("api ")
            for line in lines:
                if line.startswith("  same "):
                    for method in line.split()[1:]:
                        taken = copy.copy(known[f"{api}.{method}"])
                        taken.version, taken.lines = self, list(taken.lines)
                        found[taken.name] = taken
                elif re.match(r"  \S", line):
                    method, verb, path = line.split()
                    last = Operation(self, api, method, verb, path)
                    found[last.name] = last
                else:
                    last.lines.append(line.strip())
        for source in filter(None, (base, self)):
            for head, *lines in source.blocks():
                if head.startswith("amend ") and head.endswith("Api"):
                    self.amend(found, head.removeprefix("amend "), lines)
        return dict(sorted(found.items()))

    def amend(self, found: dict[str, Operation], api: str, lines: list[str]) -> None:
        """Add and replace what a block says of operations."""
        for line in lines:
            text = line.strip()
            if re.match(r"  \S", line):
                operation = found.get(f"{api}.{text}")
            elif operation is not None and text.startswith("path "):
                operation.path = text.removeprefix("path ")
            elif operation is not None:
                name = self.argument(text)
                kept = [it for it in operation.lines if name is None or (self.argument(it) or ("",))[0] != name[0]]
                operation.lines = [*kept, text]

    def argument(self, line: str) -> tuple[str, Any] | None:
        """Name and value of the argument that a line declares; None where it declares none."""
        word, _, rest = line.partition(" ")
        if word == "body":
            python, _, ty = rest.partition(": ")
            return python, self.body(ty.split()[0].rstrip("?"))
        if word == "form":
            wire, _, ty = rest.partition(": ")
            wire, _, python = wire.partition(" as ")
            return python or snake(wire), self.value(re.split(r"[!?]| =", ty)[0])
        if line[0] not in "/?^":
            return None
        label, _, ty = line[1:].partition(": ")
        wire, _, python = label.partition(" as ")
        if python == "-":
            return None
        if wire == EXPERIMENTAL:
            return "x_sail_point_experimental", "true"
        return python or snake(wire), self.of_parameter(wire, ty)

    def of_parameter(self, wire: str, ty: str) -> Any:
        """The value of a parameter."""
        if not ty:
            return USUAL.get(wire, f"{wire}-1")
        low = re.search(r"(?:range|len) (\d+)\.\.", ty)
        if ty.startswith("int") and low:
            return int(low[1]) + 1
        return self.value(re.split(r"[!?]| csv| =| range| len| items", ty)[0])

    def value(self, ty: str) -> Any:
        """A value of a type that an argument has."""
        if ty == "file":
            return {"$file": "name.csv", "content": "a,b\n1,2\n"}
        if ty.startswith("["):
            return [self.value(ty[1:-1])]
        if ty.startswith("("):
            return ty[1:-1].split(maxsplit=1)[0]
        if ty[0].isupper():
            members: Any = getattr(getattr(self.sdk, ty), "__members__", None)
            return next(iter(members.values())).value if members else self.body(ty)
        return PLAIN.get(ty, {"free": [1]})

    def body(self, ty: str) -> Any:
        """A body: a document, and the model that it is of."""
        many = ty.startswith("[")
        name = ty.strip("[]")
        if self.has_schema(name):
            return {"$model": name, "many": many, "document": self.largest(name)}
        plain = ["a text"] if name == "RequestBody" else PLAIN.get(name, {"free": [1]})
        return [plain] if many else plain

    def schema(self, name: str) -> dict[str, Any]:
        """The JSON Schema of a model."""
        found: dict[str, Any] = getattr(self.sdk, name).model_json_schema()
        return found

    def members(self, name: str) -> dict[str, str]:
        """The members of a model, and what its lines say of each."""
        lines = next(lines for head, *lines in self.blocks() if head == f"model {name}")
        named = (re.match(r"  ([^\s:]+)(?: as [^\s:]+)?: (.*)", line) for line in lines)
        return {found[1]: found[2] for found in named if found}

    def largest(self, name: str) -> Any:
        """A document with every member of a model."""
        described = self.schema(name)
        return document(described, described.get("$defs", {}), choice=0, whole=True)

    def smallest(self, name: str) -> Any:
        """A document with the required members of a model."""
        described = self.schema(name)
        return document(described, described.get("$defs", {}), choice=0, whole=False)


@cache
def version(name: str) -> Version:
    """The version with this name."""
    return Version(name)


VERSIONS = [version(name) for name in _versions.__all__]


def snake(wire: str) -> str:
    """The Python name of a wire name."""
    name = re.sub(r"([^_])([A-Z][a-z]+)", r"\1_\2", re.sub(r"[^0-9A-Za-z]+", "_", wire))
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower().strip("_")


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
