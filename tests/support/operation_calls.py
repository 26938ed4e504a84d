"""Calls of any operation of the schema with the smallest valid request."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

if TYPE_CHECKING:
    from plain_client import PlainClient, Response

sys.path.insert(0, str(Path(__file__).parents[1] / "schema"))
import facts

__all__ = ["BOUNDARY", "call", "call_with", "facts"]

BOUNDARY = "boundary of a part"


def call(client: PlainClient, operation: facts.Operation, ids: str = "one", version: str = "v2024") -> Response:
    """Call an operation; `ids` stands for each text in its path."""
    return call_with(client, operation, body(operation), ids, version)


def call_with(
    client: PlainClient, operation: facts.Operation, content: object, ids: str = "one", version: str = "v2024"
) -> Response:
    """Call an operation with another body."""
    path = f"/{version}{filled(operation, ids)}"
    query = urlencode({wire(line): value(operation, line) for line in required(operation, "?")})
    path = f"{path}?{query}" if query else path
    headers = {facts.EXPERIMENTAL: "true"}
    if any(line.startswith("form ") for line in operation.lines):
        headers["Content-Type"] = f'multipart/form-data; boundary="{BOUNDARY}"'
        headers["Authorization"] = f"Bearer {client.token}"
        return client.send_raw(operation.verb, path, form(operation), headers)
    kind = media_type(operation)
    if kind:
        headers["Content-Type"] = kind
    return client.send(operation.verb, path, content, **headers)


def filled(operation: facts.Operation, ids: str) -> str:
    """The path with a value for each of its parameters."""
    values = {wire(line): value(operation, line) for line in operation.lines if line.startswith("/")}
    texts = {name: ids if value == f"{name}-1" else str(value) for name, value in values.items()}
    return re.sub(r"\{([^}]+)\}", lambda match: quote(texts.get(match[1], ids), safe=""), operation.path)


def required(operation: facts.Operation, sign: str) -> list[str]:
    """The lines of the parameters that a request must have."""
    return [line for line in operation.lines if line.startswith(sign) and re.search(r"!", line)]


def wire(line: str) -> str:
    """The name of a parameter on the wire."""
    return line[1:].partition(":")[0].partition(" as ")[0]


def value(operation: facts.Operation, line: str) -> Any:
    """A value of a parameter."""
    argument = operation.version.argument(line)
    found = argument[1] if argument else ""
    return ",".join(map(str, found)) if isinstance(found, list) else found


def body(operation: facts.Operation) -> Any:
    """The smallest body of an operation; None if it has none."""
    line = next((line for line in operation.lines if line.startswith("body ")), None)
    if line is None:
        return None
    argument = operation.version.argument(line)
    made = argument[1] if argument else None
    if isinstance(made, dict) and "$model" in made:
        smallest = operation.version.smallest(made["$model"])
        if made["$model"] == "JsonPatchOperation":
            smallest = {"op": "replace", "path": "/description", "value": "changed"}
        return [smallest] if made["many"] else smallest
    return made


def media_type(operation: facts.Operation) -> str | None:
    """The media type of an operation's body, if the line of the body names one."""
    line = next((line for line in operation.lines if line.startswith("body ")), "")
    found = re.search(r"\bapplication/\S+", line)
    if found:
        return found[0]
    return "application/json" if line and operation.verb == "PATCH" else None


def form(operation: facts.Operation) -> bytes:
    """A form with every field."""
    parts = []
    for line in operation.lines:
        if not line.startswith("form "):
            continue
        name, _, ty = line.removeprefix("form ").partition(": ")
        name = name.partition(" as ")[0]
        is_file = ty.startswith("file")
        head = f'Content-Disposition: form-data; name="{name}"' + ('; filename="name.csv"' if is_file else "")
        content = "id,name\r\n1,one\r\n" if is_file else "{}" if ty[0].isupper() else "a text"
        parts.append(f"--{BOUNDARY}\r\n{head}\r\n\r\n{content}\r\n")
    return "".join([*parts, f"--{BOUNDARY}--\r\n"]).encode()
