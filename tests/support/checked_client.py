"""A client of the embedded tenant that compares each response with the schema."""

from __future__ import annotations

import json
import re
import sys
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema

from plain_client import PlainClient, Response

sys.path.insert(0, str(Path(__file__).parents[1] / "schema"))
import facts


class CheckedClient(PlainClient):
    """Rejects responses of version v2024 that contradict the schema."""

    def v2024(self, method: str, path: str, body: object = None) -> Response:
        """Send a request below the prefix of the version, with the header of experimental operations."""
        return self.send(method, f"/v2024{path}", body, **{facts.EXPERIMENTAL: "true"})

    def send_raw(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> Response:
        """Send bytes, and compare the response."""
        response = super().send_raw(method, path, body, headers)
        place = path.partition("?")[0].removeprefix("/v2024")
        if path.startswith("/v2024") and response.status < 300:
            found = violations(method, place, response)
            assert not found, (method, path, found)
        return response


def ok(response: Response, status: int = 200) -> Any:
    """The body of a response that has a status."""
    assert response.status == status, response.body
    return response.json() if response.body else None


def refusal(response: Response, status: int = 400) -> str:
    """The message of a refused request."""
    assert response.status == status, response.body
    return str(response.json()["messages"][0]["text"])


def violations(method: str, path: str, response: Response) -> list[str]:
    """Where a response contradicts the schema."""
    line = next((line for line in lines(method, path) if line.startswith(f"{response.status} ")), None)
    if line is None:
        return [f"the status {response.status} is not declared"]
    ty = line.split()[1]
    if ty == "-":
        return ["a body is not declared"] if response.body else []
    validator = validator_of(ty)
    if validator is None:
        return []
    found = validator.iter_errors(json.loads(response.body))
    return [f"{error.json_path}: {error.message[:200]}" for error in found]


@cache
def lines(method: str, path: str) -> list[str]:
    """The lines of the schema about the operation at a path. Literal segments take precedence over parameters."""
    at_path = [it for it in facts.version("v2024").operations().values() if it.verb == method and fills(it.path, path)]
    return min(at_path, key=lambda it: it.path.count("{")).lines


def fills(template: str, path: str) -> bool:
    """Tell whether a path fills a template."""
    return re.fullmatch(re.sub(r"\\\{[^}]+\\\}", "[^/]+", re.escape(template)), path) is not None


@cache
def validator_of(ty: str) -> Any:
    """A validator of a response type; None if nothing is said about it."""
    version = facts.version("v2024")
    name = ty.strip("[]?")
    if not version.has_schema(name):
        return None
    schema = version.schema(name)
    if ty.startswith("["):
        items = {key: value for key, value in schema.items() if key != "$defs"}
        schema = {"type": "array", "items": items, "$defs": schema.get("$defs", {})}
    return jsonschema.Draft202012Validator(schema)
