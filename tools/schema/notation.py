"""Types, and the models that they name, in the form of the schema files."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from document import Document, Node

FORMATS = {"date-time": "datetime", "date": "date", "binary": "file"}
PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


class Types:
    """Writes types, and collects the models that they name."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.models: dict[str, Node] = {}
        self.uses: dict[str, set[str]] = {}
        self.user: str | None = None  # the API or model that names what is written

    def of(self, node: Node) -> str:
        """The type of a schema, without what holds of one use of it (null, default, limits)."""
        node = self.document.resolve(node)
        if "x-python" in node and not is_whole_number(node):
            return self.named(node)
        if "enum" in node and node.get("type", "string") == "string":
            return "(" + " ".join(word(value) for value in node["enum"] if value is not None) + ")"
        if node.get("type", "array" if "items" in node else "") == "array":
            item = self.document.resolve(node.get("items", {}))
            return f"[{self.of(item)}{'?' if item.get('nullable') else ''}]"
        wrapped = node.get("allOf", ())
        if len(wrapped) == 1 and "properties" not in node:
            return self.of(wrapped[0])
        extra = node.get("additionalProperties")
        if isinstance(extra, dict) and extra and "properties" not in node:
            inner = self.of(extra)
            return "object" if inner in {"any", "object"} else f"{{{inner}}}"
        return self.plain(node)

    def plain(self, node: Node) -> str:
        """The type of a schema that names no model."""
        if node.get("type") == "string":
            return FORMATS.get(node.get("format", ""), "str")
        if node.get("type") in PLAIN:
            return PLAIN[node["type"]]
        if node.get("type") == "object" or "properties" in node or "oneOf" in node or "anyOf" in node:
            return "object"
        return "any"

    def named(self, node: Node) -> str:
        """The name of a model, which is collected with what it names."""
        name = str(node["x-python"])
        if self.user is not None:
            self.uses.setdefault(self.user, set()).add(name)
        if name not in self.models:
            self.models[name] = node
            before, self.user = self.user, name
            self.model(name)
            self.user = before
        return name

    def model(self, name: str) -> str:
        """A model in the notation of the schema files."""
        node = self.models[name]
        lines = list(self.body(node))
        if "x-python-since" in node:
            lines.insert(0, f"  since {node['x-python-since']}")
        for other in node.get("x-python-also", ()):
            if other != name:
                lines.insert(0, f"  also {other}")
        return "\n".join([self.head(name, node), *lines])

    def head(self, name: str, node: Node) -> str:
        """The first line of a model."""
        if "enum" in node:
            return f"enum {name}"
        for key in ("oneOf", "anyOf"):
            if key in node:
                choices = [self.of(choice) for choice in node[key]]
                chosen = node.get("discriminator", {}).get("propertyName")
                return f"union {name}: {' | '.join(choices)}{f' by {chosen}' if chosen else ''}"
        if node.get("type") == "array":
            return f"list {name}: {self.of({'type': 'array', 'items': node['items']})}"
        return f"model {name}{' open' if node.get('additionalProperties') else ''}"

    def body(self, node: Node) -> Iterator[str]:
        """The lines below the first one."""
        if "enum" in node:
            yield from (f"  {word(value)}" for value in node["enum"] if value is not None)
            return
        if "oneOf" in node or "anyOf" in node or node.get("type") == "array":
            mapping = node.get("discriminator", {}).get("mapping", {})
            yield from (f"  {value} {self.of({'$ref': target})}" for value, target in mapping.items())
            return
        properties, required = self.document.members(node)
        names = node.get("x-python-names", {})
        for wire, member in properties.items():
            python = names.get(wire)
            label = wire if python is None else f"{wire} as {python}"
            yield f"  {label}: {self.of(member)}{self.use(member, required=wire in required)}"

    def use(self, node: Node, *, required: bool) -> str:
        """The traits of one member or parameter, behind its type."""
        outer, node = node, self.document.resolve(node)
        text = ("!" if required else "") + ("?" if node.get("nullable") or outer.get("nullable") else "")
        if node.get("readOnly") or outer.get("readOnly"):
            text += " readonly"
        if node.get("deprecated"):
            text += " deprecated"
        text += span("len", node.get("minLength"), node.get("maxLength"))
        text += span("range", node.get("minimum"), node.get("maximum"))
        text += span("items", node.get("minItems"), node.get("maxItems"))
        default = node.get("default")
        if node.get("type") == "boolean" and isinstance(default, str):
            default = default == "true"
        # A default that is an empty object says nothing: an attribute of a model shows None.
        if default is not None and default != {}:
            text += f" = {json.dumps(default, ensure_ascii=False)}"
        return text


def span(name: str, least: float | None, most: float | None) -> str:
    """A range, `name 1..50`, of which either end may be open."""
    if least is None and most is None:
        return ""
    return f" {name} {'' if least is None else least}..{'' if most is None else most}"


def is_whole_number(node: Node) -> bool:
    """Tell whether a schema is an enumeration of numbers, which is a number here."""
    return "enum" in node and node.get("type") == "integer"


def word(value: object) -> str:
    """A value of an enumeration: unchanged, or as JSON where it would not be read back as one word."""
    text = str(value)
    return text if isinstance(value, str) and re.fullmatch(r"[^\s()\"|#]+", text) else json.dumps(value)
