"""Operations in the form of the schema files."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from document import Document, Node, Operation
    from notation import Types

# Written without more, because most operations have them.
USUAL = {
    "limit": {"type": "integer", "minimum": 0, "maximum": 250, "default": 250},
    "offset": {"type": "integer", "minimum": 0, "default": 0},
    "count": {"type": "boolean", "default": False},
    "filters": {"type": "string"},
    "sorters": {"type": "string"},
}
USUAL_ERRORS = ["400", "401", "403", "429", "500"]
KIND_OF_TOKEN = {"userAuth": "user", "UserContextAuth": "user", "applicationAuth": "app"}
KINDS = {"path": "/", "query": "?", "header": "^"}


def snake(name: str) -> str:
    """The Python name of a wire name."""
    name = re.sub(r"([^_])([A-Z][a-z]+)", r"\1_\2", re.sub(r"[^0-9A-Za-z]+", "_", name))
    return re.sub(r"_+", "_", re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name)).lower().strip("_")


def camel(name: str) -> str:
    """The operation id of a Python name, where the document has no other one."""
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)


class Operations:
    """Writes operations."""

    def __init__(self, document: Document, types: Types) -> None:
        self.document = document
        self.types = types

    def text(self, operation: Operation) -> str:
        """An operation with its indented lines."""
        return "\n".join(self.lines(operation))

    def lines(self, operation: Operation) -> Iterator[str]:
        """The head of an operation, then parameters, scopes and responses."""
        node, python = operation.node, operation.python
        path = node.get("x-path", {}).get("fill", {})
        filled = re.sub(r"{([^}]+)}", lambda place: "{" + path.get(place[1], place[1]) + "}", operation.path)
        yield f"  {python['method']} {operation.verb} {filled}"
        if filled != operation.path:
            yield f"    document {operation.path}"
        # A few operations have no id: one is made of the method's name.
        if node.get("operationId", camel(python["method"])) != camel(python["method"]):
            yield f"    id {node['operationId']}"
        if "method-1.3.8" in python:
            yield f"    was {python['method-1.3.8']}"
        if "since" in python:
            yield f"    since {python['since']}"
        if node.get("deprecated"):
            yield "    deprecated"
        yield from self.arguments(operation)
        yield from self.security(node)
        yield from self.responses(node)

    def arguments(self, operation: Operation) -> Iterator[str]:
        """Parameters and body, in the order of the Python arguments."""
        given = {self.python_name(operation, it): it for it in self.parameters(operation)}
        body = self.body_of(operation)
        fields = self.fields(operation)
        for argument in operation.python["arguments"]:
            if argument in given:
                yield from self.parameter(argument, given.pop(argument))
            elif argument in fields:
                yield f"    form {fields.pop(argument)}"
            elif argument == operation.python.get("body"):
                yield self.body(argument, body)
            else:
                kind, wire = operation.python["arguments-without-parameter"][argument]
                yield f"    {KINDS[kind]}{wire}"
        # The service takes them, and the official SDK has no argument for them.
        for parameter in given.values():
            yield from self.parameter(None, parameter)

    def parameters(self, operation: Operation) -> list[Node]:
        """The parameters in path, query and header."""
        return [self.document.resolve(it) for it in operation.node.get("parameters", ())]

    def python_name(self, operation: Operation, parameter: Node) -> str:
        """The argument of a parameter."""
        names: dict[str, str] = operation.python.get("names", {})
        if parameter["name"] in self.document.members(self.form(self.body_of(operation)))[0]:
            return snake(parameter["name"])  # the field of the form of the same name has the other one
        return names.get(parameter["name"], snake(parameter["name"]))

    def parameter(self, argument: str | None, node: Node) -> Iterator[str]:
        """A parameter; those that most operations have without more."""
        name, schema = node["name"], self.document.resolve(node["schema"])
        label = KINDS[node["in"]] + name
        if argument is None:
            label += " as -"
        elif argument != snake(name):
            label += f" as {argument}"
        usual = {key: schema[key] for key in ("type", "minimum", "maximum", "default") if key in schema}
        required = node.get("required", False) and node["in"] != "path"
        if (USUAL.get(name) == usual and not required) or name.lower() == "x-sailpoint-experimental":
            yield f"    {label}"
        else:
            ty = self.types.of(node["schema"])
            if schema.get("format") == "comma-separated" and name not in {"filters", "sorters"}:
                ty += " csv"
            ty = "" if ty == "str" and node["in"] == "path" else f": {ty}"
            yield f"    {label}{ty}{self.types.use(node['schema'], required=required)}"
        if "x-filters" in node:
            joined = "; ".join(f"{field} {' '.join(compares)}" for field, compares in node["x-filters"].items())
            yield f"      filter {joined}"
        if "x-sorters" in node:
            yield f"      sort {' '.join(node['x-sorters'])}"

    def body(self, argument: str, node: Node) -> str:
        """The request body."""
        # The official SDK sends the first one where there are several.
        media, content = next(iter(node["content"].items()))
        optional = "" if node.get("required") else "?"
        shown = "" if media == "application/json" else f" {media}"
        return f"    body {argument}: {self.types.of(content['schema'])}{optional}{shown}"

    def form(self, node: Node) -> Node:
        """The schema of a form; nothing where the body is not one."""
        content = node.get("content", {}).get("multipart/form-data", {})
        schema: Node = content.get("schema", {})
        return schema

    def fields(self, operation: Operation) -> dict[str, str]:
        """The fields of a form, by their Python names."""
        properties, required = self.document.members(self.form(self.body_of(operation)))
        names: dict[str, str] = operation.python.get("names", {})
        fields = {}
        for wire, member in properties.items():
            python = names.get(wire, snake(wire))
            label = wire if python == snake(wire) else f"{wire} as {python}"
            fields[python] = f"{label}: {self.types.of(member)}{self.types.use(member, required=wire in required)}"
        return fields

    def body_of(self, operation: Operation) -> Node:
        """The request body; nothing where there is none."""
        return self.document.resolve(operation.node.get("requestBody", {}))

    def security(self, node: Node) -> Iterator[str]:
        """Whose tokens are accepted, and the scopes of which they need one."""
        security: list[Node] = (node if "security" in node else self.document.node)["security"]
        by_scopes: dict[tuple[str, ...], list[str]] = {}
        for alternative in security:
            for scheme, scopes in alternative.items():
                kind = KIND_OF_TOKEN[scheme]
                by_scopes.setdefault(tuple(scopes), []).append(kind)
        for scopes, kinds in by_scopes.items():
            yield " ".join(["    scope", *dict.fromkeys(kinds), *scopes])

    def responses(self, node: Node) -> Iterator[str]:
        """Responses by status: each success, then the statuses of failures unless they are the usual ones."""
        errors = []
        for status, response in sorted(node["responses"].items()):
            content = self.document.content(response)
            if status >= "400" and set(content) <= {"application/json"} and self.is_usual(status, response):
                errors.append(status)
                continue
            media = " ".join(content)
            schema = next((it["schema"] for it in content.values() if "schema" in it), None)
            ty = "-" if schema is None else self.types.of(schema)
            if content and media != "application/json":
                ty = f"{'file' if ty in {'file', 'str', 'any', 'object'} else ty} {media}"
            yield f"    {status} {ty}"
        if errors != USUAL_ERRORS:
            yield f"    errors {' '.join(errors)}" if errors else "    errors -"

    def is_usual(self, status: str, response: Node) -> bool:
        """Tell whether a failure has the body that this status has everywhere."""
        return bool(response.get("$ref") == f"#/components/responses/{status}")
