"""Requests of curl, PowerShell and the official TypeScript SDK to a tenant that the command line has started."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

import pytest

from needed import PROJECT, absent
from plain_client import PlainClient
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PROFILES = "/v2024/identity-profiles"
SEGMENTS = "/v2024/segments"
CLIENT = {"client_id": "me", "client_secret": "secret", "grant_type": "client_credentials"}
# The headers of Windows PowerShell 5.1, whose requests with a body wait for `100 Continue`.
POWERSHELL = "Mozilla/5.0 (Windows NT; Windows NT 10.0; en-US) WindowsPowerShell/5.1.22621.4391"
SEED = """
sources: [{name: HR}]
profiles: [{name: Everyone, authoritativeSource: HR, owner: Ann Lee}]
identities: [{name: Ann Lee, profile: Everyone}, {name: Bo Lin, profile: Everyone}]
collections: {/segments: [{name: Berlin}, {name: Paris}]}
"""


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """The address of a tenant that the command line has started."""
    process = subprocess.Popen(command(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield process.stdout.readline().split(" at ")[1].split(",")[0]
    finally:
        process.terminate()
        process.communicate()


def command(*options: str) -> list[str]:
    start = [sys.executable, "-m", "sailpoint", "sandbox", "--port", "0"]
    return [*start, "--client-id", "me", "--client-secret", "secret", *options]


def snapshot(*options: str) -> Any:
    """The state of a tenant right after it was started."""
    process = subprocess.Popen(command(*options), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        url = process.stdout.readline().split(" at ")[1].split(",")[0]
        return json.loads(request(url, "GET", "/_sandbox/snapshot", [], b"")[1])
    finally:
        process.terminate()
        process.communicate()


def identifiers(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Every id in a document, with its place."""
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, child in children:
        if name == "id" and isinstance(child, str):
            yield path, child
        yield from identifiers(child, f"{path}/{name}")


def request(url: str, method: str, path: str, headers: list[str], body: bytes) -> tuple[int, bytes]:
    """Send a request with exactly these headers. A body waits for `100 Continue` if they say so."""
    host = urlsplit(url).netloc
    head = "\r\n".join([f"{method} {path} HTTP/1.1", f"Host: {host}", "Connection: close", *headers, "", ""])
    name, _, port = host.rpartition(":")
    with socket.create_connection((name, int(port)), timeout=60) as connection:
        connection.sendall(head.encode())
        reader = connection.makefile("rb")
        if any(header.startswith("Expect:") for header in headers):
            line = reader.readline()
            if not line.startswith(b"HTTP/1.1 100"):
                return int(line.split()[1]), reader.read().partition(b"\r\n\r\n")[2]
            assert reader.readline() == b"\r\n"
        connection.sendall(body)
        status, _, rest = reader.read().partition(b"\r\n")
        return int(status.split()[1]), rest.partition(b"\r\n\r\n")[2]


def from_powershell(url: str, call: str, body: bytes, kind: str, token: str = "") -> tuple[int, Any]:
    """Send what `Invoke-RestMethod` of Windows PowerShell sends."""
    headers = [f"User-Agent: {POWERSHELL}", f"Content-Type: {kind}", f"Content-Length: {len(body)}"]
    if token:
        headers.append(f"Authorization: Bearer {token}")
    method, path = call.split()
    status, response = request(url, method, path, [*headers, "Expect: 100-continue"], body)
    return status, json.loads(response or b"null")


@pytest.fixture(scope="module")
def token(url: str) -> str:
    """The token of a client in PowerShell, whose forms have an encoded body."""
    form = urlencode(CLIENT).encode()
    status, granted = from_powershell(url, "POST /oauth/token", form, "application/x-www-form-urlencoded")
    assert status == 200, granted
    return str(granted["access_token"])


def test_the_ids_of_the_default_seed_are_equal_in_each_start() -> None:
    one, other = (list(identifiers(snapshot())) for _ in range(2))

    assert len(one) > 50
    assert one == other


@pytest.mark.parametrize("option", ["--seed", "--generate"])
def test_the_ids_of_any_seed_are_equal_in_each_start(option: str, tmp_path: Path) -> None:
    seed = tmp_path / "seed.yaml"
    seed.write_text(SEED)
    value = str(seed) if option == "--seed" else "20"

    one, other = (list(identifiers(snapshot(option, value))) for _ in range(2))

    assert len(one) > 5
    assert one == other


def test_a_document_added_to_a_seed_does_not_change_the_ids_of_others(tmp_path: Path) -> None:
    seed = tmp_path / "seed.yaml"
    found = []
    for added in ("", "{name: Abe Ash, profile: Everyone}, "):
        seed.write_text(SEED.replace("identities: [", f"identities: [{added}"))
        with Sandbox(seed=seed) as sandbox:
            found.append({identity["name"]: identity["id"] for identity in sandbox.identities})

    before, after = found
    assert before.items() < after.items()


def curl(*arguments: str) -> Any:
    """The JSON that curl receives."""
    program = shutil.which("curl")
    if program is None:
        absent("curl is not installed")
    command = [program, "--silent", "--show-error", "--fail-with-body", "--max-time", "60", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout or "null")


@pytest.mark.parametrize("form", ["--data-urlencode", "--form-string"])
def test_curl_creates_reads_and_deletes(url: str, form: str) -> None:
    fields = [word for name, value in CLIENT.items() for word in (form, f"{name}={value}")]
    granted = curl(*fields, f"{url}/oauth/token")
    bearer = ("--header", f"Authorization: Bearer {granted['access_token']}")
    kind = ("--header", "Content-Type: application/json")

    made = curl(*bearer, *kind, "--data", '{"name": "From curl"}', url + SEGMENTS)
    found = curl(*bearer, f"{url}{SEGMENTS}?count=true")
    gone = curl(*bearer, "--request", "DELETE", f"{url}{SEGMENTS}/{made['id']}")

    assert made["name"] == "From curl"
    assert made in found
    assert gone is None
    assert curl(*bearer, f"{url}{PROFILES}?limit=1")[0]["name"]


def test_the_script_of_the_guide_lists_profiles(url: str) -> None:
    guide = (PROJECT / "docs" / "guides" / "sandbox.md").read_text(encoding="utf-8")
    script = guide.split('```sh title="profiles.sh"\n')[1].split("```")[0]
    assert "url=http://127.0.0.1:4040\n" in script

    done = subprocess.run(
        ["sh", "-ec", script.replace("http://127.0.0.1:4040", url)],  # noqa: S607 - the shell of the system
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    assert len(json.loads(done.stdout)) == 2


def test_powershell_waits_before_it_sends_a_body(url: str, token: str) -> None:
    kind = "application/json; charset=utf-8"
    body = json.dumps({"name": "Zürich", "description": "日本"}, ensure_ascii=False).encode()

    status, made = from_powershell(url, f"POST {SEGMENTS}", body, kind, token)

    assert status == 201
    assert (made["name"], made["description"]) == ("Zürich", "日本")
    patch = b'[{"op": "replace", "path": "/description", "value": "x"}]'
    status, _ = from_powershell(url, f"PATCH {SEGMENTS}/{made['id']}", patch, "application/json-patch+json", token)
    assert status == 200


def test_powershell_is_not_asked_for_a_body_that_is_rejected(url: str) -> None:
    status, refused = from_powershell(url, f"POST {SEGMENTS}", b"{}", "application/json", "nonsense")

    assert status == 401
    assert refused["error"] == "JWT validation failed: JWT is invalid"


def test_a_powershell_file_begins_with_a_byte_order_mark(url: str, token: str) -> None:
    body = b'\xef\xbb\xbf{"name": "With a mark"}\r\n'

    status, made = from_powershell(url, f"POST {SEGMENTS}", body, "application/json", token)

    assert status == 201
    assert made["name"] == "With a mark"


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
def test_a_body_that_is_not_utf_8_is_a_documented_400(url: str, token: str, encoding: str) -> None:
    body = json.dumps({"name": "Zürich"}, ensure_ascii=False).encode(encoding)

    status, refused = from_powershell(url, f"POST {SEGMENTS}", body, f"application/json; charset={encoding}", token)

    assert status == 400
    assert refused["detailCode"] == "400.1 Bad Request Content"


def multipart(fields: dict[str, str]) -> tuple[str, bytes]:
    """A form as axios and the package form-data of the official TypeScript SDK write it."""
    boundary = "--------------------------577906216405120457138093"
    part = '--{}\r\nContent-Disposition: form-data; name="{}"\r\n\r\n{}\r\n'
    body = "".join(part.format(boundary, name, value) for name, value in fields.items())
    return f"multipart/form-data; boundary={boundary}", f"{body}--{boundary}--\r\n".encode()


def test_the_typescript_sdk_requests_a_token_with_a_multipart_form(sandbox: Sandbox) -> None:
    client = PlainClient(sandbox)
    given = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
    for fields, status in (({**CLIENT, **given}, 200), (CLIENT, 401), (given, 400)):
        kind, body = multipart(fields)

        assert client.send_raw("POST", "/oauth/token", body, {"Content-Type": kind}).status == status

    assert sandbox.client_secret not in json.dumps(sandbox.requests)
