"""Authentication and authorization in the embedded tenant, and its responses to unauthorized clients."""

from __future__ import annotations

import base64
import http.client
import json
import socket
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from plain_client import PlainClient
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

PROFILES = "/v2024/identity-profiles"
EMPLOYEES = "2b838de9-db9b-abcf-e646-d4f274ad4238"
READ = "idn:identity-profile:read"
MANAGE = "idn:identity-profile:manage"


def claims(token: str) -> Any:
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def test_a_token_is_signed_and_identifies_its_client(sandbox: Sandbox) -> None:
    client = PlainClient(sandbox)

    said = claims(client.token)

    assert said["client_id"] == sandbox.client_id
    assert said["user_name"] == "sandbox.admin"
    assert said["scope"] == ["sp:scopes:all"]
    assert said["exp"] - said["iat"] == client.grant["expires_in"] == 749


def test_a_modified_token_is_rejected(sandbox: Sandbox) -> None:
    client = PlainClient(sandbox)
    head, body, signature = client.token.split(".")
    said = {**claims(client.token), "user_name": "intruder"}
    forged = base64.urlsafe_b64encode(json.dumps(said).encode()).decode().rstrip("=")
    nothing = base64.urlsafe_b64encode(b'{"alg":"none","typ":"JWT"}').decode().rstrip("=")

    for token in (f"{head}.{forged}.{signature}", f"{nothing}.{body}.", f"{nothing}.{body}.{signature}"):
        response = client.send("GET", PROFILES, Authorization=f"Bearer {token}")
        assert response.status == 401
        assert response.json() == {"error": "JWT validation failed: JWT is invalid"}


def test_a_token_of_another_tenant_is_rejected(sandbox: Sandbox) -> None:
    with Sandbox() as other:
        token = PlainClient(other).token

    assert PlainClient(sandbox).send("GET", PROFILES, Authorization=f"Bearer {token}").status == 401


def test_a_token_expires() -> None:
    with Sandbox(token_life=1) as sandbox:
        client = PlainClient(sandbox)
        response = client.send("GET", PROFILES)
        deadline = time.monotonic() + 10
        while response.status == 200 and time.monotonic() < deadline:
            time.sleep(0.1)
            response = client.send("GET", PROFILES)

    assert response.status == 401
    assert response.json() == {"error": "JWT validation failed: JWT is expired"}


def test_a_client_without_a_scope_is_rejected_with_the_documented_403(sandbox: Sandbox) -> None:
    reader = PlainClient(sandbox, **sandbox.add_client([READ]))
    writer = PlainClient(sandbox, **sandbox.add_client([MANAGE]))
    change: list[object] = []

    assert reader.send("GET", PROFILES).status == 200
    rejected = reader.send("PATCH", f"{PROFILES}/{EMPLOYEES}", change)
    assert rejected.status == 403
    assert rejected.json()["detailCode"] == "403 Forbidden"
    assert rejected.json()["messages"][0]["text"]
    assert writer.send("PATCH", f"{PROFILES}/{EMPLOYEES}", change).status == 200
    assert writer.send("GET", PROFILES).status == 403


def test_import_needs_a_user(sandbox: Sandbox) -> None:
    application = PlainClient(sandbox, **sandbox.add_client(user=None))
    person = PlainClient(sandbox, **sandbox.add_client(user="ann"))

    assert application.send("POST", f"{PROFILES}/import", []).status == 403
    assert person.send("POST", f"{PROFILES}/import", []).status == 200


def test_a_token_can_be_requested_in_the_query(sandbox: Sandbox) -> None:
    client = PlainClient(sandbox)
    query = f"client_id={sandbox.client_id}&client_secret={sandbox.client_secret}&grant_type=client_credentials"

    granted = client.send_raw("POST", f"/oauth/token?{query}", b"", {})

    assert granted.status == 200
    assert client.send("GET", PROFILES, Authorization=f"Bearer {granted.json()['access_token']}").status == 200
    assert sandbox.client_secret not in json.dumps(sandbox.requests)
    assert client.send_raw("POST", f"/oauth/token?{query}x", b"", {}).status == 400


def test_an_invalid_token_request_is_rejected_with_a_description(sandbox: Sandbox) -> None:
    rejected = PlainClient(sandbox).send_raw("GET", "/oauth/token", b"", {})

    assert rejected.status == 405
    assert rejected.headers["allow"] == "POST"
    assert "POST" in rejected.json()["messages"][0]["text"]


@pytest.mark.parametrize("option", ["client_id", "client_secret", "admin_token"])
def test_credentials_must_not_be_empty(option: str) -> None:
    with pytest.raises(ValueError, match="must not be empty"):
        Sandbox(**{option: ""}).start()  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="must not be empty"):
        Sandbox(clients=[{"client_id": "", "client_secret": "x"}]).start()


def test_a_client_with_an_empty_secret_cannot_be_added(sandbox: Sandbox) -> None:
    client = PlainClient(sandbox)

    for added in ({"client_id": "", "client_secret": ""}, {"client_secret": ""}):
        assert client.send("POST", "/_sandbox/clients", added).status == 400


def test_a_loose_tenant_lets_applications_import() -> None:
    with Sandbox(loose=True) as sandbox:
        application = PlainClient(sandbox, **sandbox.add_client(user=None))

        assert application.send("POST", f"{PROFILES}/import", []).status == 200


def test_clients_can_be_configured_at_the_start() -> None:
    clients = [{"client_id": "robot", "client_secret": "beep", "scopes": [READ], "user": None}]
    with Sandbox(clients=clients) as sandbox:
        robot = PlainClient(sandbox, "robot", "beep")

        assert robot.send("GET", PROFILES).status == 200
        assert "user_name" not in claims(robot.token) or claims(robot.token)["user_name"] is None


def host(sandbox: Sandbox, name: str, path: str = PROFILES) -> int:
    """The status of the response to a request with this Host header."""
    connection = http.client.HTTPConnection(urlsplit(sandbox.url).netloc, timeout=30)
    connection.request("GET", path, headers={"Host": name})
    status = connection.getresponse().status
    connection.close()
    return status


def test_a_host_header_of_another_machine_is_rejected(sandbox: Sandbox) -> None:
    odd = ("localhost:80@evil.example.com", "[::1]evil.example.com", "localhost:x")
    for name in ("evil.example.com", "evil.example.com:80", "127.0.0.1.example.com", "", *odd):
        assert host(sandbox, name, "/health") == 421, name
        assert host(sandbox, name, "/_sandbox/") == 421, name
    for name in ("localhost", "127.0.0.1:1", "[::1]"):
        assert host(sandbox, name, "/health") == 200, name


def test_a_web_page_of_another_origin_cannot_control_it(sandbox: Sandbox) -> None:
    client = PlainClient(sandbox)
    own = {"Origin": sandbox.url}

    assert client.send("POST", "/_sandbox/reset", Origin="https://evil.example.com").status == 403
    assert client.send("POST", "/_sandbox/reset", Origin="null").status == 403
    assert client.send("POST", "/_sandbox/reset", **own).status == 200


@pytest.fixture
def exposed() -> Iterator[Sandbox]:
    """A tenant that other machines can reach."""
    with Sandbox("0.0.0.0", admin_token="opensesame") as sandbox:  # noqa: S104
        yield sandbox


def test_other_machines_need_the_admin_token(exposed: Sandbox) -> None:
    address = exposed.url.replace("0.0.0.0", "127.0.0.1")  # noqa: S104
    password = base64.b64encode(b"anybody:opensesame").decode()

    def status(**headers: str) -> int:
        connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=30)
        connection.request("GET", "/_sandbox/requests", headers=headers)
        response = connection.getresponse()
        connection.close()
        return response.status

    assert status() == 401
    assert status(Authorization="Bearer wrong") == 401
    assert status(Authorization="Bearer opensesame") == 200
    assert status(Authorization=f"Basic {password}") == 200
    assert exposed.requests == []


def test_an_unauthorized_client_is_rejected_before_its_body_is_read(exposed: Sandbox) -> None:
    head = b"PUT /_sandbox/snapshot HTTP/1.1\r\nHost: x\r\nContent-Length: 60000000\r\n\r\n{"
    port = urlsplit(exposed.url).port or 0
    with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
        connection.sendall(head)

        assert connection.recv(65536).startswith(b"HTTP/1.1 401 ")


def test_requests_rejected_by_their_head_are_in_the_journal(sandbox: Sandbox) -> None:
    host(sandbox, "evil.example.com", "/health?x=1")
    raw(sandbox, b"GET /v2024/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX: " + b"a" * 40_000 + b"\r\n\r\n")
    large = b"POST /v2024/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % (65 << 20)
    raw(sandbox, large)

    written = [(entry["path"], entry["status"]) for entry in sandbox.requests]
    assert written == [("/health", 421), ("/v2024/x", 431), ("/v2024/x", 401)]


def raw(sandbox: Sandbox, request: bytes) -> bytes:
    """The response to these bytes, up to the end of the connection or a timeout."""
    address = urlsplit(sandbox.url)
    response = b""
    with socket.create_connection((address.hostname or "", address.port or 0), timeout=10) as connection:
        connection.sendall(request)
        try:
            while part := connection.recv(65536):
                response += part
        except OSError:
            pass
    return response


@pytest.mark.parametrize(
    "headers",
    [b"X: " + b"a" * 100_000 + b"\r\n", b"".join(b"X-%d: 1\r\n" % number for number in range(1000))],
    ids=["large", "many"],
)
def test_headers_beyond_the_limit_are_rejected(headers: bytes, sandbox: Sandbox) -> None:
    response = raw(sandbox, b"GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + b"\r\n")

    assert response == b"" or response.startswith(b"HTTP/1.1 4")
    assert host(sandbox, "localhost", "/health") == 200


def test_many_idle_connections_do_not_block_others(sandbox: Sandbox) -> None:
    address = urlsplit(sandbox.url)
    with ExitStack() as stack:
        for _ in range(300):
            stack.enter_context(socket.create_connection((address.hostname or "", address.port or 0), timeout=10))

        assert host(sandbox, "localhost", "/health") == 200


@pytest.mark.parametrize(
    "path",
    [
        "/_sandbox/nothing",
        "/_sandbox/faults/x",
        "/_sandbox/requests?after=x&limit=-1",
        "/v2024/identity-profiles/' OR 1=1 --",
        '/v2024/identity-profiles?filters=name eq "\' OR 1=1 --"&sorters=name',
        "/v2024/identity-profiles/%00",
    ],
)
def test_responses_reveal_no_internals(path: str, sandbox: Sandbox) -> None:
    response = PlainClient(sandbox).send("GET", path.replace(" ", "%20").replace('"', "%22"))

    text = response.body.decode().lower()
    assert response.status < 500
    assert not any(word in text for word in ("select ", "sqlite", "panicked", "src/", "rusqlite", ".rs:"))
