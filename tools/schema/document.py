"""An OpenAPI document: its operations, with references resolved, and its named models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

Node = dict[str, Any]

VERBS = ("get", "head", "post", "put", "patch", "delete")


class Operation(NamedTuple):
    """One verb of a path."""

    verb: str
    path: str
    node: Node

    @property
    def python(self) -> Node:
        """Names of the official SDK: class, method, arguments and body."""
        return self.node["x-python"]  # type: ignore[no-any-return]


class Document:
    """An OpenAPI document with the names of the official SDK in `x-python`."""

    def __init__(self, node: Node) -> None:
        self.node = node

    def operations(self) -> Iterator[Operation]:
        """Every operation, in the document's order."""
        for path, verbs in self.node["paths"].items():
            for verb in VERBS:
                if verb in verbs:
                    yield Operation(verb.upper(), path, verbs[verb])

    def resolve(self, node: Node) -> Node:
        """The target of a reference; the node itself where it is not a reference."""
        while "$ref" in node:
            found: Any = self.node
            for step in node["$ref"].removeprefix("#/").split("/"):
                found = found[step.replace("~1", "/").replace("~0", "~")]
            node = found
        return node

    def members(self, node: Node) -> tuple[dict[str, Node], set[str]]:
        """The properties of an object and the names of the required ones, those of `allOf` included."""
        node = self.resolve(node)
        properties: dict[str, Node] = {}
        required: set[str] = set(node.get("required", ()))
        for part in node.get("allOf", ()):
            inner, needed = self.members(part)
            properties |= inner
            required |= needed
        return properties | node.get("properties", {}), required

    def is_object(self, node: Node) -> bool:
        """Tell whether a schema has members of its own."""
        node = self.resolve(node)
        return "properties" in node or any(self.is_object(part) for part in node.get("allOf", ()))

    def content(self, response: Node) -> Node:
        """The schema of a response by its media type."""
        content: Node = self.resolve(response).get("content", {})
        # One response has its schema where the media type belongs.
        misplaced = next((it for it in content.values() if it.get("x-misplaced-schema")), None)
        return content if misplaced is None else {"application/json": misplaced}

    def usual_errors(self) -> dict[str, Node]:
        """The body of each error status, in every operation that says no more about it."""
        responses = sorted(self.node["components"]["responses"].items())
        contents = {status: self.content(response) for status, response in responses if status >= "400"}
        return {status: content["application/json"]["schema"] for status, content in contents.items()}

    def named(self) -> Iterator[Node]:
        """Every schema that the official SDK has a class for, also those that no operation reaches."""
        waiting: list[Any] = [self.node["paths"], self.node["components"], self.node.get("x-webhooks", {})]
        while waiting:
            node = waiting.pop()
            if isinstance(node, list):
                waiting += node
            elif isinstance(node, dict):
                if isinstance(node.get("x-python"), str):
                    yield node
                waiting += [value for key, value in node.items() if key not in {"example", "examples"}]
