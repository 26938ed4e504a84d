"""Tags of several objects, which one request adds or removes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from operation_calls import facts
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox
from tenant_collections import IDENTITY, SOURCE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from plain_client import Response


@pytest.fixture
def client() -> Iterator[PlainClient]:
    with Sandbox() as sandbox:
        yield PlainClient(sandbox)


def send(client: PlainClient, method: str, path: str, body: object = None) -> Response:
    """Send a request that must succeed."""
    response = client.send(method, f"/v2024{path}", body, **{facts.EXPERIMENTAL: "true"})
    assert response.status < 300, response.body
    return response


def test_tags_are_added_to_and_removed_from_several_objects(client: PlainClient) -> None:
    references = [IDENTITY, SOURCE]
    send(client, "POST", "/tagged-objects/bulk-add", {"objectRefs": references, "tags": ["a", "b"]})
    send(client, "POST", "/tagged-objects/bulk-add", {"objectRefs": references, "tags": ["b", "c"]})
    send(client, "POST", "/tagged-objects/bulk-remove", {"objectRefs": [IDENTITY], "tags": ["b"]})

    (tagged,) = send(client, "GET", "/tagged-objects/IDENTITY").json()
    assert tagged["tags"] == ["a", "c"]
    at = f"/tagged-objects/IDENTITY/{IDENTITY['id']}"
    assert send(client, "GET", at).json() == tagged
    send(client, "DELETE", at)
    assert send(client, "GET", "/tagged-objects/IDENTITY").json() == []


def test_an_object_that_has_tags_gets_more(client: PlainClient) -> None:
    tagged = send(client, "GET", "/tagged-objects/ROLE").json()[0]
    references = [{"type": "ROLE", "id": tagged["objectRef"]["id"]}]

    send(client, "POST", "/tagged-objects/bulk-add", {"objectRefs": references, "tags": ["more"]})

    listed = send(client, "GET", "/tagged-objects/ROLE").json()
    assert [it["tags"] for it in listed if it["objectRef"] == tagged["objectRef"]] == [[*tagged["tags"], "more"]]
