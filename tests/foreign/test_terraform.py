"""The resources of a community provider for Terraform: after each write, a plan has no difference.

`terraform.json` has their attributes, as the provider's documentation names them, with values. A provider creates a
resource, reads it, and compares each attribute of the configuration with what it read.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import facts
from foreign_calls import VERSION, Placed
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox
from tenant_collections import operations, served, template

if TYPE_CHECKING:
    from collections.abc import Iterator

RESOURCES: list[dict[str, Any]] = json.loads(Path(__file__).with_name("terraform.json").read_text(encoding="utf-8"))
# Attributes whose values are free objects: their members keep their names.
FREE = {"attributes", "configuration", "properties", "steps", "config"}
UPDATES = {"put": "PUT", "patch": "PATCH"}


@pytest.fixture(scope="module")
def client() -> Iterator[PlainClient]:
    with Sandbox() as sandbox:
        yield PlainClient(sandbox)


def wire(value: Any) -> Any:
    """A value of the configuration as the service names its members."""
    if isinstance(value, list):
        return [wire(element) for element in value]
    if not isinstance(value, dict):
        return value
    return {camel(name): each if is_free(name, each) else wire(each) for name, each in value.items()}


def is_free(name: str, value: Any) -> bool:
    """Tell whether a value is a free object."""
    return name in FREE and isinstance(value, dict)


def camel(name: str) -> str:
    """A member's name for the service."""
    return re.sub(r"_(\w)", lambda match: match[1].upper(), name)


def differences(wanted: Any, read: Any, at: str = "") -> Iterator[str]:
    """The changes of a plan. Members that the service computes are not configured."""
    if isinstance(wanted, dict) and isinstance(read, dict):
        for name, value in wanted.items():
            yield from differences(value, read.get(name), f"{at}.{name}")
    elif isinstance(wanted, list) and isinstance(read, list) and len(wanted) == len(read):
        for index, (value, other) in enumerate(zip(wanted, read, strict=True)):
            yield from differences(value, other, f"{at}[{index}]")
    elif wanted != read:
        yield f"{at}: {wanted!r} is {read!r}"


@pytest.mark.parametrize("resource", RESOURCES, ids=lambda resource: str(resource["resource"]))
def test_a_plan_after_each_write_is_empty(client: PlainClient, resource: dict[str, Any]) -> None:
    collection = Placed(client, resource["path"], resource.get("above", []))
    config = wire(resource["config"])
    if resource["resource"] == "sailpoint_launcher":
        config["reference"] = {"type": "WORKFLOW", "id": client.send("GET", f"/{VERSION}/workflows").json()[0]["id"]}

    created = collection.send("POST", body=config)
    assert created.status in {200, 201}, created.body
    below = f"/{created.json()[resource.get('id', 'id')]}"
    first, second = (read(collection, below) for _ in range(2))
    assert not list(differences(config, first))
    assert first == second

    verb, changes = UPDATES[resource["update"]], wire(resource["changes"])
    if resource["update"] == "put":
        body: Any = {**first, **changes} if resource["resource"] == "sailpoint_source" else {**config, **changes}
    else:
        body = [{"op": "replace", "path": f"/{name}", "value": value} for name, value in changes.items()]
    changed = client.send(verb, collection.at + below, body, **media(verb, resource["path"]))
    assert changed.status in {200, 202, 204}, changed.body
    assert not list(differences({**config, **changes}, read(collection, below)))

    if ("DELETE", template(resource["path"]) + "/{}") in served():
        deleted = collection.send("DELETE", below).status
        assert deleted in {200, 202, 204}
        # A deletion that is accepted goes on after the response.
        assert deleted == 202 or collection.send("GET", below).status == 404


def media(verb: str, path: str) -> dict[str, str]:
    """The headers that an operation requires."""
    lines = operations()[verb, template(path) + "/{}"].lines
    patch = "application/json-patch+json"
    kind = patch if any(line.endswith(patch) for line in lines) else "application/json"
    return {"Content-Type": kind, facts.EXPERIMENTAL: "true"}


def read(collection: Placed, below: str) -> dict[str, Any]:
    """The document."""
    response = collection.send("GET", below)
    assert response.status == 200, response.body
    found: dict[str, Any] = response.json()
    return found
