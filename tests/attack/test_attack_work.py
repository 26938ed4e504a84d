"""Malicious patches and transforms, sent to a tenant in a process with 1 GB of memory."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.request import Request, urlopen

import pytest

from besieged import PROFILES, Besieged, besieged

if TYPE_CHECKING:
    from collections.abc import Iterator

EMPLOYEES = "2b838de9-db9b-abcf-e646-d4f274ad4238"
CONFIG = "/identityAttributeConfig"
MEMORY = 400 << 20  # bytes that no attack here makes it take


@pytest.fixture(scope="module")
def tenant() -> Iterator[Besieged]:
    """A tenant that all attacks share, so that it must survive each of them to respond to the next."""
    with besieged() as tenant:
        yield tenant
        assert tenant.is_well
        assert tenant.peak < MEMORY


# An object whose members may have any name.
FREE = f"{CONFIG}/attributeTransforms/0/transformDefinition/attributes"


def rejection(response: tuple[int, bytes]) -> str:
    status, body = response
    assert status == 400, body[:300]
    assert len(body) < 5_000
    text: str = json.loads(body)["messages"][0]["text"]
    return text


def patched(tenant: Besieged, operations: list[dict[str, Any]]) -> tuple[int, bytes]:
    return tenant.send("PATCH", f"{PROFILES}/{EMPLOYEES}", operations)


def test_copies_are_counted_in_bytes(tenant: Besieged) -> None:
    large = {"op": "replace", "path": "/description", "value": "x" * 1_000_000}
    copies = [{"op": "copy", "from": "/description", "path": f"{FREE}/x{number}"} for number in range(8_000)]

    why = rejection(patched(tenant, [large, *copies]))

    assert f"operation 17 at '{FREE}/x16': the patch copies more than 16777216 bytes" in why


def test_a_document_cannot_double_itself(tenant: Besieged) -> None:
    double = {"op": "copy", "from": CONFIG, "path": f"{CONFIG}/attributeTransforms/-"}

    assert "the patch copies more than" in rejection(patched(tenant, [double] * 64))


def test_inserts_at_the_front_are_counted(tenant: Besieged) -> None:
    insert = {"op": "add", "path": f"{CONFIG}/attributeTransforms/0", "value": 1}

    assert "the patch takes more than 10000000 steps" in rejection(patched(tenant, [insert] * 100_000))


def test_moving_a_large_value_costs_as_much_as_moving_a_small_one(tenant: Besieged) -> None:
    first = {"op": "add", "path": f"{FREE}/here", "value": "x" * 100_000}
    there = {"op": "move", "from": f"{FREE}/here", "path": f"{FREE}/elsewhere"}
    back = {"op": "move", "from": f"{FREE}/elsewhere", "path": f"{FREE}/here"}

    status, body = patched(tenant, [first, *[there, back] * 5_000])

    assert status == 200
    assert b"elsewhere" not in body
    assert b"x" * 100_000 in body


def previewed(tenant: Besieged, transform: dict[str, Any]) -> str:
    """The error message of a preview of a transform."""
    mapping = {"identityAttributeName": "x", "transformDefinition": transform}
    body = {"identityId": identity(tenant), "identityAttributeConfig": {"attributeTransforms": [mapping]}}
    request = Request(f"http://{tenant.address}{PROFILES}/identity-preview", json.dumps(body).encode())
    request.add_header("Authorization", f"Bearer {tenant.token}")
    request.add_header("Content-Type", "application/json")
    request.add_header("X-SailPoint-Experimental", "true")
    with urlopen(request, timeout=120) as response:  # noqa: S310 - the tenant's own address
        preview = json.load(response)
    text: str = preview["previewAttributes"][0]["errorMessages"][0]["text"]
    return text


def identity(tenant: Besieged) -> str:
    """The id of an identity."""
    return str(json.loads(tenant.send("GET", "/_sandbox/identities")[1])[0]["id"])


def replace(text: str, regex: str) -> dict[str, Any]:
    return {"type": "replace", "attributes": {"input": text, "regex": regex, "replacement": ""}}


@pytest.mark.parametrize(
    ("transform", "why"),
    [
        (replace("a" * 100, "(a+)+b"), "too much work"),
        (replace("a" * 1_000_000, "(.*)(.*)(.*)x"), "too much work"),
        (replace("a" * 100_000, "(?:a{15000}){15000}b"), "too much work"),
        (replace("ab" * 300_000, "(?:a|b)*c"), "too many positions"),
        (replace("a", "\\w{15000}" * 100_000), "longer than 4096 bytes"),
        (replace("a" * 2_000_000, "a"), "A text is longer than 1048576 bytes"),
        (
            {
                "type": "replaceAll",
                "attributes": {"input": "x" * 5_000, "table": {f"(x*)*{row}y": "" for row in range(2_000)}},
            },
            "too much work",
        ),
        ({"type": "static", "attributes": {"value": "$a" * 100_000, "a": "x" * 100_000}}, "longer than|too much work"),
    ],
    ids=["nested", "long", "counted", "branches", "pattern", "text", "rows", "template"],
)
def test_a_transform_beyond_a_budget_ends_and_names_the_budget(
    transform: dict[str, Any], why: str, tenant: Besieged
) -> None:
    text = previewed(tenant, transform)

    assert any(part in text for part in why.split("|"))
    assert len(json.dumps(text)) < 2_000
