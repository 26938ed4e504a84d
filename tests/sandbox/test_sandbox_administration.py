"""The admin endpoints behind the page: documents, people, operations without a token, and their protection."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from plain_client import PlainClient, Response
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

SEGMENTS = "/v2024/segments"
API = f"/_sandbox/api{SEGMENTS}"
FILES = ["", "page/main.js", "page/style.css"]
LISTS = ["collections", "documents", "identities"]
JSON = {"Content-Type": "application/json"}


def admin(client: PlainClient, method: str, path: str, body: bytes | None = None, **headers: str) -> Response:
    """Send a request to an admin endpoint, without a token."""
    return client.send_raw(method, path, body, {**JSON, **headers})


def found(client: PlainClient, query: str) -> tuple[list[Any], int]:
    response = admin(client, "GET", f"/_sandbox/documents?{query}")
    return response.json(), int(response.headers["x-total-count"])


def test_a_text_is_found_in_the_documents_of_all_collections(sandbox: Sandbox, client: PlainClient) -> None:
    owner = {"type": "IDENTITY", "id": sandbox.identities[0]["id"]}
    client.send("POST", SEGMENTS, {"name": "Needle"})
    client.send("POST", "/v2024/workgroups", {"name": "Hay", "description": "a NEEDLE in it", "owner": owner})

    documents, total = found(client, "find=needle")

    assert total == 2
    assert {each["collection"] for each in documents} == {"/segments", "/workgroups"}
    assert all(each["ids"] == [each["document"]["id"]] for each in documents)


@pytest.mark.parametrize("text", ["description", "%25", "_", "segments", "%27 OR 1=1 --"])
def test_member_names_and_sql_patterns_find_nothing(client: PlainClient, text: str) -> None:
    client.send("POST", SEGMENTS, {"name": "Needle", "description": "plain"})

    assert found(client, f"collection=/segments&find={text}".replace(" ", "%20")) == ([], 0)


@pytest.mark.parametrize("text", ['with "quotes"', "back\\slash", "line\nbreak", "100%", "snake_case", "Zürich", "12"])
def test_any_character_of_a_value_is_found(client: PlainClient, text: str) -> None:
    client.send("POST", SEGMENTS, {"name": f"x{text}x"})

    documents, _ = found(client, f"collection=/segments&find={''.join(f'%{byte:02x}' for byte in text.encode())}")

    assert [each["document"]["name"] for each in documents] == [f"x{text}x"]


def test_documents_and_people_have_pages(client: PlainClient) -> None:
    before = len(client.send("GET", SEGMENTS).json())
    for number in range(5):
        client.send("POST", SEGMENTS, {"name": f"Segment {number}"})

    documents, total = found(client, f"collection=/segments&limit=2&offset={before + 3}")
    people = admin(client, "GET", "/_sandbox/identities?find=example.com&limit=3")

    assert ([each["document"]["name"] for each in documents], total) == (["Segment 3", "Segment 4"], before + 5)
    assert len(people.json()) == 3
    assert int(people.headers["x-total-count"]) > 3


def test_the_administrator_calls_operations_despite_faults_and_limits(sandbox: Sandbox, client: PlainClient) -> None:
    sandbox.faults.add(status=503)
    sandbox.limit(1)
    before = len(sandbox.requests)

    made = [admin(client, "POST", API, b'{"name": "S%d"}' % number) for number in range(3)]

    assert [response.status for response in made] == [201, 201, 201]
    assert len(sandbox.requests) == before


def test_the_rules_of_an_operation_hold_for_the_administrator(client: PlainClient) -> None:
    for body in (b'{"name": 5}', b"[]", b"{", b'{"active": "x"}'):
        by_client = client.send_raw("POST", SEGMENTS, body, {**JSON, "Authorization": f"Bearer {client.token}"})
        refused = admin(client, "POST", API, body)

        assert refused.status == by_client.status == 400
        assert refused.json()["messages"] == by_client.json()["messages"]
    assert admin(client, "GET", "/_sandbox/api/v2024/nothing").status == 404
    assert admin(client, "PUT", API, b"{}").status == 405
    assert admin(client, "GET", "/_sandbox/api/oauth/token").status == 404


def test_a_page_of_another_origin_changes_nothing(sandbox: Sandbox, client: PlainClient) -> None:
    for method, path in (("POST", API), ("DELETE", f"{API}/1"), ("PATCH", f"{API}/1"), ("PUT", f"{API}/1")):
        refused = admin(client, method, path, b'{"name": "x"}', Origin="http://evil.example")

        assert refused.status == 403
    assert admin(client, "POST", API, b'{"name": "x"}', Origin=sandbox.url).status == 201


@pytest.fixture
def exposed() -> Iterator[Sandbox]:
    with Sandbox(host="0.0.0.0", admin_token="secret-of-the-admin") as sandbox:  # noqa: S104 - what is tested
        yield sandbox


@pytest.mark.parametrize("path", [*FILES, *LISTS, "api/v2024/segments"])
def test_another_machine_needs_the_admin_token(exposed: Sandbox, path: str) -> None:
    client = PlainClient(exposed)

    assert admin(client, "GET", f"/_sandbox/{path}").status == 401
    assert admin(client, "GET", f"/_sandbox/{path}", Authorization=f"Bearer {client.token}").status == 401
    assert admin(client, "GET", f"/_sandbox/{path}", Authorization="Bearer secret-of-the-admin").status == 200


@pytest.mark.parametrize("path", FILES)
def test_the_files_of_the_page_forbid_inline_code_and_other_servers(client: PlainClient, path: str) -> None:
    response = admin(client, "GET", f"/_sandbox/{path}")

    policy = response.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'")
    assert "unsafe" not in policy
    assert response.headers["x-content-type-options"] == "nosniff"
    text = response.body.decode()
    assert not re.search(r"https?://|innerHTML|<style|<script>|\bstyle=|\son\w+=", text)


def test_the_page_has_no_other_files(client: PlainClient) -> None:
    for path in ("page/", "page/none.js", "page/../commands.rs", "page/index.html"):
        assert admin(client, "GET", f"/_sandbox/{path}").status == 404
