"""Bodies that break one rule of their schema: each is a documented 400 that names the member."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from operation_calls import call_with, facts
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

# A value that is not of the type.
WRONG: dict[str, Any] = {"string": 5, "boolean": "yes", "integer": "many", "number": "many", "array": "no list"}
VERSION = facts.version("v2024")


@pytest.fixture(scope="module")
def client() -> Iterator[PlainClient]:
    with Sandbox() as sandbox:
        yield PlainClient(sandbox)


def bodies() -> Iterator[tuple[facts.Operation, str, bool]]:
    """Operations with a body of a model: the model, and whether the body is a list of it."""
    for operation in VERSION.operations().values():
        line = next((line for line in operation.lines if line.startswith("body ")), None)
        argument = VERSION.argument(line) if line else None
        made = argument[1] if argument else None
        if isinstance(made, dict) and "$model" in made and made["$model"] != "JsonPatchOperation":
            yield operation, made["$model"], made["many"]


def violations(model: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Documents that break one rule each, and the name of the member."""
    described = VERSION.schema(model)
    smallest = VERSION.smallest(model)
    if not isinstance(smallest, dict):
        return
    properties = described.get("properties", {})
    required = [name for name in described.get("required", []) if not properties[name].get("readOnly")]
    for name in required[:1]:
        yield name, {key: value for key, value in smallest.items() if key != name}
    seen = set()
    for name, member in properties.items():
        for rule, value in broken(member, described.get("$defs", {})):
            if rule not in seen and not member.get("readOnly"):
                seen.add(rule)
                yield name, {**smallest, name: value}


def broken(member: dict[str, Any], definitions: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Values that a member does not accept, each with the rule that it breaks."""
    choices = [option for option in member.get("anyOf", [member]) if option.get("type") != "null"]
    described = choices[0]
    if "$ref" in described:
        described = definitions[described["$ref"].rpartition("/")[2]]
    if len(choices) > 1 or described.get("type") == "object":
        return
    if "enum" in described:
        yield "enumeration", "NOT_ONE_OF_THEM"
        return
    kind = str(described.get("type"))
    if kind in WRONG:
        yield kind, "yesterday" if "format" in described else WRONG[kind]
    if "maxLength" in described:
        yield "length", "x" * (described["maxLength"] + 1)
    if "maximum" in described:
        yield "maximum", described["maximum"] + 1


def test_each_broken_rule_is_a_rejection_that_names_the_member(client: PlainClient) -> None:
    checked = 0
    accepted = []
    for operation, model, many in bodies():
        for name, document in violations(model):
            response = call_with(client, operation, [document] if many else document)
            nothing: dict[str, Any] = {"messages": [], "causes": [], "detailCode": ""}
            refused: dict[str, Any] = response.json() if response.status == 400 else nothing
            texts = [it["text"] for it in [*refused["messages"], *refused["causes"]]]
            if not (refused["detailCode"].startswith("400.1") and any(name in text for text in texts)):
                accepted.append((operation.name, name, response.status, texts or response.body))
            checked += 1
    assert not accepted
    assert checked > 400


@pytest.mark.parametrize("path", ["/manual-discover-applications", "/sp-config/import"])
def test_a_form_without_a_body_lacks_its_field(client: PlainClient, path: str) -> None:
    headers = {"Authorization": f"Bearer {client.token}", facts.EXPERIMENTAL: "true"}
    response = client.send_raw("POST", f"/v2024{path}", b"", headers)

    assert response.status == 400
    assert re.fullmatch(r"(file|data) is required and should not be empty\.", response.json()["messages"][0]["text"])
