"""Parameters of the path and the query whose values are those of an enumeration."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

import pytest

from operation_calls import facts
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from plain_client import Response

VERSION = facts.version("v2024")
ENUMERATIONS = {lines[0].removeprefix("enum ") for lines in VERSION.blocks() if lines[0].startswith("enum ")}
STATUS = "/v2024/managed-clients/2c9180850025c5290100000000000001/status"
OBJECTS = "/v2024/requestable-objects"


@pytest.fixture(scope="module")
def client() -> Iterator[PlainClient]:
    with Sandbox() as sandbox:
        yield PlainClient(sandbox)


def get(client: PlainClient, path: str, **query: Any) -> Response:
    """Read, with these parameters of the query."""
    asked = f"{path}?{urlencode(query, doseq=True)}" if query else path
    return client.send("GET", asked, **{facts.EXPERIMENTAL: "true"})


def text(response: Response, status: int = 400) -> str:
    """The message of a rejection."""
    assert response.status == status, response.body
    return str(response.json()["messages"][0]["text"])


def enumerated() -> Iterator[tuple[facts.Operation, str, str]]:
    """Operations with a parameter whose type is an enumeration: the operation, the place and the name."""
    for operation in VERSION.operations().values():
        for line in operation.lines:
            name, _, kind = line[1:].partition(": ")
            is_enumeration = re.match(r"\[?\(", kind) or re.sub(r"\W.*", "", kind.strip("[")) in ENUMERATIONS
            if line[0] in "/?" and is_enumeration and (line[0] == "?" or f"{{{name}}}" in operation.path):
                yield operation, line[0], name.partition(" as ")[0]


@pytest.mark.parametrize(
    ("operation", "place", "name"), [pytest.param(*it, id=f"{it[0].method}-{it[2]}") for it in enumerated()]
)
def test_a_value_outside_an_enumeration_is_rejected_by_name(
    client: PlainClient, operation: facts.Operation, place: str, name: str
) -> None:
    wanted = {name: "made up"} if place == "/" else {}
    path = re.sub(r"\{([^}]+)\}", lambda it: quote(wanted.get(it[1]) or usual(operation, it[1])), operation.path)
    query = "" if place == "/" else f"?{urlencode({name: 'made up'})}"

    response = client.send(operation.verb, f"/v2024{path}{query}", **{facts.EXPERIMENTAL: "true"})

    assert text(response, 404 if place == "/" else 400).startswith(f"{name} should be one of ")


def usual(operation: facts.Operation, name: str) -> str:
    """A value of a parameter of the path."""
    lines = (line for line in operation.lines if re.match(rf"/{re.escape(name)}\b", line))
    arguments = (operation.version.argument(line) for line in lines)
    return next((str(it[1]) for it in arguments if it), "one")


def test_each_element_of_a_list_is_checked(client: PlainClient) -> None:
    assert get(client, OBJECTS, types="ROLE,ACCESS_PROFILE", statuses="AVAILABLE").status == 200
    assert get(client, OBJECTS, types=["ROLE", "ACCESS_PROFILE"]).json() == get(client, OBJECTS).json()
    assert get(client, OBJECTS, types="").status == 200
    assert "types should be one of ACCESS_PROFILE, ROLE" in text(get(client, OBJECTS, types="ROLE,x"))
    assert "types should be one of ACCESS_PROFILE, ROLE" in text(get(client, OBJECTS, types=["x", "ROLE"]))
    assert "statuses should be one of AVAILABLE" in text(get(client, OBJECTS, types="ROLE", statuses="y"))


def test_null_is_a_value_where_the_schema_allows_it(client: PlainClient) -> None:
    assert get(client, STATUS, type="CCG").json()["type"] == "CCG"
    assert get(client, STATUS, type="null").json()["type"] is None
    assert text(get(client, STATUS, type="")) == "type should be one of CCG, VA, INTERNAL, IIQ_HARVESTER."
    assert text(get(client, STATUS)) == "type is required and should not be empty."
    assert text(get(client, "/v2024/connectors", locale="null")).startswith("locale should be one of de")
