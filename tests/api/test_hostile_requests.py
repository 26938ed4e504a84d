"""Invalid requests and texts cause a clear error and no crash, and the next request works."""

from __future__ import annotations

import http.client
import json
import socket
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode, urlsplit

import pytest

from sailpoint.exceptions import JsonSyntaxError, ValidationError
from sailpoint.v2024.models.identity_profile import IdentityProfile

if TYPE_CHECKING:
    from sailpoint.sandbox import Sandbox

PROFILES = "/v2024/identity-profiles"
EMPLOYEES = "2b838de9-db9b-abcf-e646-d4f274ad4238"
DEEP = 100_000
LARGE = 50 << 20


class Client:
    """A plain HTTP client that sends any request."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.address = urlsplit(sandbox.url).netloc
        form = {
            "grant_type": "client_credentials",
            "client_id": sandbox.client_id,
            "client_secret": sandbox.client_secret,
        }
        _, granted = self.send("POST", "/oauth/token", urlencode(form), token="")
        self.token = granted["access_token"]

    def send(
        self, method: str, path: str, body: str | bytes | None = None, *, token: str | None = None, **headers: str
    ) -> tuple[int, Any]:
        """Status and decoded body of the response."""
        token = self.token if token is None else token
        authorization = {"Authorization": f"Bearer {token}"} if token else {}
        kind = "application/json-patch+json" if method == "PATCH" else "application/json"
        connection = http.client.HTTPConnection(self.address, timeout=60)
        try:
            data = body.encode("utf-8", "surrogatepass") if isinstance(body, str) else body
            connection.request(method, path, data, {"Content-Type": kind, **authorization, **headers})
            response = connection.getresponse()
            return response.status, json.loads(response.read())
        finally:
            connection.close()

    def create(self, body: str | bytes) -> tuple[int, Any]:
        """Send a request that creates a profile."""
        return self.send("POST", PROFILES, body)


@pytest.fixture
def client(sandbox: Sandbox) -> Client:
    return Client(sandbox)


def text_of(response: Any) -> str:
    """The first message of a documented error."""
    assert response["detailCode"]
    assert response["trackingId"]
    return str(response["messages"][0]["text"])


# Texts that are not JSON.
MALFORMED: dict[str, str | bytes] = {
    "nothing": "",
    "deep array": "[" * DEEP,
    "deep object": '{"a":' * DEEP,
    "NUL": "\0",
}
HOSTILE_BODIES = MALFORMED | {
    "truncated": '{"name": "a", "authoritativeSource": {"id": "1"',
    "deep and closed": '{"name":' + "[" * DEEP + "]" * DEEP + "}",
    "lone surrogate": '{"name": "\\ud800"}',
    "raw surrogate": '{"name": "\ud800"}',
    "no UTF-8": b'{"name": "\xff\xfe"}',
    "array": "[]",
    "number": "7",
    "null": "null",
    "name of a wrong type": '{"name": {}, "authoritativeSource": {"id": "1"}}',
    "everything of a wrong type": json.dumps(
        {"name": [], "owner": 1, "priority": "x", "authoritativeSource": True, "identityAttributeConfig": [[]]}
    ),
    "large and wrong": b'{"name": "' + b"a" * LARGE,
}


@pytest.mark.parametrize("body", HOSTILE_BODIES.values(), ids=HOSTILE_BODIES)
def test_an_invalid_body_is_a_documented_400(client: Client, body: str | bytes) -> None:
    status, response = client.create(body)

    assert status == 400
    assert text_of(response)
    assert client.send("GET", PROFILES)[0] == 200


def test_a_body_beyond_the_limit_is_rejected(client: Client) -> None:
    status, response = client.create(b'{"name": "' + b"a" * (65 << 20) + b'"}')

    assert status == 413
    assert text_of(response)


def test_a_large_valid_body_is_accepted(client: Client) -> None:
    profile = {
        "name": "Large",
        "description": "a" * LARGE,
        "authoritativeSource": {"type": "SOURCE", "id": "2c9180835d191a86015d28455b4b232a"},
    }

    status, response = client.create(json.dumps(profile))

    assert status == 201
    assert len(response["description"]) == LARGE


def test_huge_numbers_nul_and_unknown_members_are_kept(client: Client) -> None:
    profile = (
        '{"name": "a\\u0000b", "authoritativeSource": {"type": "SOURCE", "id": "2c9180835d191a86015d28455b4b232a"},'
        '"priority": 123456789012345678901234567890, "unknown": [1e400, {"x": null}]}'
    )

    status, created = client.create(profile.replace("1e400", "1e40"))

    assert status == 201
    assert created["name"] == "a\0b"
    assert created["priority"] == 123456789012345678901234567890
    assert created["unknown"] == [1e40, {"x": None}]
    assert client.send("GET", f"{PROFILES}/{created['id']}")[1] == created


def test_the_last_of_duplicate_members_is_used(client: Client) -> None:
    source = '{"type": "SOURCE", "id": "2c9180835d191a86015d28455b4b232a"}'

    status, created = client.create(f'{{"name": "first", "name": "last", "authoritativeSource": {source}}}')

    assert (status, created["name"]) == (201, "last")


@pytest.mark.parametrize("token", ["", "wrong", "a" * 7000])
def test_without_a_valid_token_nothing_is_revealed(client: Client, token: str) -> None:
    status, response = client.send("GET", PROFILES, token=token)

    assert status == 401
    assert response["error"].startswith("JWT")


@pytest.mark.parametrize("path", ["no-such-id", "%00", "..%2f..%2fetc", "%ff", "a" * 5000])
def test_an_unknown_profile_is_a_documented_404(client: Client, path: str) -> None:
    status, response = client.send("GET", f"{PROFILES}/{path}")

    assert status == 404
    assert text_of(response)


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ({"limit": 251}, "limit should be between 0 and 250."),
        ({"limit": -1}, "limit should be between 0 and 250."),
        ({"offset": "many"}, "offset should be a whole number."),
        ({"count": "maybe"}, "count should be true or false."),
        ({"filters": "name"}, "expected an operator"),
        ({"filters": 'description eq "x"'}, "description is not supported"),
        ({"filters": "priority gt 1"}, "priority does not support gt"),
        ({"filters": "(" * 1000}, "nests deeper"),
        ({"filters": "not " * 1000}, "nests deeper"),
        ({"filters": f'name eq "{"a" * 17000}"'}, "more than"),
        ({"sorters": "colour"}, "'colour' is not supported"),
    ],
)
def test_an_invalid_query_is_rejected_with_the_reason(client: Client, query: dict[str, Any], message: str) -> None:
    status, response = client.send("GET", f"{PROFILES}?{urlencode(query, quote_via=quote)}")

    assert status == 400
    assert message in text_of(response)


@pytest.mark.parametrize("member", ["id", "created", "modified", "identityCount", "identityRefreshRequired"])
def test_read_only_members_cannot_be_patched(client: Client, member: str) -> None:
    path = f"{PROFILES}/{EMPLOYEES}"
    before = client.send("GET", path)

    status, response = client.send("PATCH", path, json.dumps([{"op": "replace", "path": f"/{member}", "value": "x"}]))

    assert status == 400
    assert text_of(response) == f"{member} cannot be updated."
    assert client.send("GET", path) == before


def test_source_and_mappings_are_not_patched_together(client: Client) -> None:
    changes = [
        {"op": "replace", "path": "/authoritativeSource/name", "value": "x"},
        {"op": "replace", "path": "/identityAttributeConfig/enabled", "value": True},
    ]

    status, response = client.send("PATCH", f"{PROFILES}/{EMPLOYEES}", json.dumps(changes))

    assert status == 400
    assert "in one request" in text_of(response)


def test_a_truncated_request_does_no_harm(sandbox: Sandbox, client: Client) -> None:
    host, port = urlsplit(sandbox.url).netloc.split(":")
    for start in (b"GE", b"POST /v2024/identity-profiles HTTP/1.1\r\nContent-Length: 100\r\n\r\n{", b"\0" * 5000):
        with socket.create_connection((host, int(port)), timeout=10) as connection:
            connection.sendall(start)

    assert client.send("GET", PROFILES)[0] == 200


HOSTILE_TEXTS = MALFORMED | {
    "truncated": '{"name": "a"',
    "deep and closed": '{"unknown":' + "[" * DEEP + "]" * DEEP + "}",
    "NUL in text": '{"name": "a\0b"}',
    "no number": '{"priority": 01}',
    "beyond every float": '{"unknown": 1e999}',
    "beyond the digits that Python converts": '{"priority": ' + "1" * 5000 + "}",
    "two values": "{} {}",
    "large and wrong": '{"name": "' + "a" * LARGE,
    "no UTF-8": b'{"name": "\xff"}',
}


@pytest.mark.parametrize("text", HOSTILE_TEXTS.values(), ids=HOSTILE_TEXTS)
def test_invalid_json_is_an_error_with_line_and_column(text: str | bytes) -> None:
    with pytest.raises(JsonSyntaxError) as raised:
        IdentityProfile.from_json(text)

    assert raised.value.line >= 1
    assert raised.value.column >= 1


@pytest.mark.parametrize("text", ["7", "[7]", '"text"', '{"name": {}}', '{"identityAttributeConfig": [[[]]]}'])
def test_a_text_of_a_wrong_type_is_a_validation_error(text: str) -> None:
    with pytest.raises(ValidationError) as raised:
        IdentityProfile.from_json(text)

    assert raised.value.errors()


def test_unusual_but_valid_json_is_kept() -> None:
    source = '"authoritativeSource": {}'
    number = "1" * 4000
    profile = IdentityProfile.from_json(
        f'{{"name": "\\ud83d\\ude00 \\u0000", {source}, "big": {number}, "twice": 1, "twice": 2}}'
    )

    assert profile.name == "\U0001f600 \0"
    assert profile.to_dict()["twice"] == 2
    assert f'"big":{number}' in profile.to_json().replace(" ", "")


def test_a_lone_surrogate_is_kept_and_sent_back_as_an_escape() -> None:
    profile = IdentityProfile.from_json('{"name": "\\ud800", "authoritativeSource": {}}')

    assert profile.name == "\ud800"
    assert '"name":"\\ud800"' in profile.to_json()
