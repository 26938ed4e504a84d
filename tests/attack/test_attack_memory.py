"""No client can exceed the memory limits of the embedded tenant, with or without a token."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

import inputs
from besieged import PROFILES, SOURCE, Besieged, besieged
from tenant_references import KNOWN

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator

MB = 1 << 20


@pytest.fixture
def tenant() -> Iterator[Besieged]:
    with besieged() as tenant:
        yield tenant


def flood(connection: socket.socket, head: bytes, size: int) -> bytes:
    """Send a head and up to this many bytes, and return the beginning of the response."""
    piece = b" " * MB
    try:
        connection.sendall(head)
        for _ in range(size // MB):
            connection.sendall(piece)
        return connection.recv(65536)
    except OSError:
        return b""


def test_a_body_is_not_stored_before_its_sender_is_authenticated(tenant: Besieged) -> None:
    before = tenant.peak
    with ExitStack() as stack:
        waiting = [stack.enter_context(tenant.connect()) for _ in range(65)]
        for connection in waiting:
            connection.sendall(tenant.head("POST", PROFILES, 64 * MB))
            connection.sendall(b" " * 4 * MB)
        responses = [connection.recv(65536) for connection in waiting]

    assert all(response.startswith(b"HTTP/1.1 401 ") for response in responses)
    assert tenant.peak - before < 100 * MB
    assert tenant.is_well


@pytest.mark.parametrize("token", ["", "no.such.token"])
def test_a_client_without_a_token_receives_401_whatever_its_body(tenant: Besieged, token: str) -> None:
    status, _ = tenant.send("POST", PROFILES, b"[" * MB, token=token)

    assert status == 401


def test_a_client_without_the_scope_is_rejected_before_its_body_is_read(tenant: Besieged) -> None:
    status, added = tenant.send("POST", "/_sandbox/clients", {"scopes": ["idn:nothing:read"]})
    assert status == 201
    client = json.loads(added)
    form = f"grant_type=client_credentials&client_id={client['client_id']}&client_secret={client['client_secret']}"
    _, granted = tenant.send("POST", "/oauth/token", form)

    status, _ = tenant.send("POST", PROFILES, b"[" * MB, token=json.loads(granted)["access_token"])

    assert status == 403


def test_the_form_of_a_token_request_is_limited_to_a_few_kilobytes(tenant: Besieged) -> None:
    with tenant.connect() as connection:
        response = flood(connection, tenant.head("POST", "/oauth/token", 60 * MB), 60 * MB)

    assert response.startswith(b"HTTP/1.1 413 ")
    assert tenant.send("POST", "/oauth/token", b"a" * 8193)[0] == 413
    assert tenant.send("POST", "/oauth/token", b"a" * 8192)[0] == 400


def test_requests_beyond_the_memory_budget_receive_503(tenant: Besieged) -> None:
    with ExitStack() as stack:
        waiting = [stack.enter_context(tenant.connect()) for _ in range(20)]
        for connection in waiting:
            connection.settimeout(1)
            flood(connection, tenant.head("POST", PROFILES, 60 * MB, tenant.token), 40 * MB)
        status, body = tenant.send("POST", PROFILES, b" " * 60 * MB)

    assert status == 503
    assert json.loads(body)["messages"][0]["text"].startswith("Concurrent requests use all the memory")
    assert tenant.is_well
    assert tenant.peak < 700 * MB
    assert tenant.send("GET", f"{PROFILES}?limit=1")[0] == 200


@pytest.mark.parametrize("body", [b"[" + b"0," * 8 * MB + b"0]", b"[" + b"[]," * 5 * MB + b"0]", b"[" * 10 * MB])
def test_a_body_with_too_many_values_is_rejected_before_it_is_parsed(tenant: Besieged, body: bytes) -> None:
    before = tenant.peak

    assert tenant.send("POST", f"{PROFILES}/bulk-delete", body)[0] in (400, 413)
    assert tenant.peak - before < 150 * MB


def test_unread_responses_count_against_the_memory_budget(tenant: Besieged) -> None:
    profile = {"name": "Large", "description": "x" * 30 * MB, "authoritativeSource": SOURCE}
    assert tenant.send("POST", PROFILES, profile)[0] == 201
    request = tenant.head("GET", PROFILES, 0, tenant.token)
    with ExitStack() as stack:
        for _ in range(60):
            deaf = stack.enter_context(tenant.connect())
            deaf.sendall(request)
        assert tenant.is_well
        status, _ = tenant.send("GET", PROFILES)

    assert status in (200, 503)
    assert tenant.peak < 900 * MB
    assert tenant.is_well


def test_the_growth_of_a_tenant_in_memory_is_limited(tenant: Besieged) -> None:
    statuses = []
    for number in range(8):
        source = {"type": "SOURCE", "id": inputs.FREE_SOURCES[number]}
        profile = {"name": f"Large {number}", "description": "x" * 25 * MB, "authoritativeSource": source}
        statuses.append(tenant.send("POST", PROFILES, profile)[0])

    assert statuses[0] == 201
    assert statuses[-1] == 507
    assert tenant.send("GET", f"{PROFILES}?limit=1")[0] == 200
    assert tenant.send("GET", PROFILES)[0] == 400
    assert tenant.is_well


def test_the_journal_stays_small_during_an_attack(tenant: Besieged) -> None:
    before = tenant.peak
    for number in range(1500):
        tenant.send("POST", f"{PROFILES}/{number}?{'q' * 8000}", b"\0" * 8000, token="x" * 8000)

    assert tenant.peak - before < 100 * MB
    _, entries = tenant.send("GET", "/_sandbox/requests")
    assert 0 < len(json.loads(entries)) <= 1000
    assert len(entries) < 64 * MB


def test_recommendations_do_not_multiply_the_people_of_a_department(tenant: Besieged) -> None:
    _, state = tenant.send("GET", "/_sandbox/snapshot")
    seed = json.loads(state)
    attributes = {"department": "Audit", "jobTitle": "Auditor", "manager": "ada"}
    seed["identities"] += [{"id": f"p{number}", "name": "p", "attributes": attributes} for number in range(3000)]
    assert tenant.send("PUT", "/_sandbox/snapshot", seed)[0] == 200
    item = {"id": KNOWN["ROLE"], "type": "ROLE"}
    asked = [{"identityId": f"p{number}", "item": item} for number in range(100)]
    before = tenant.peak

    status, found = tenant.send("POST", "/beta/recommendations/request", {"requests": asked})

    assert [it["recommendation"] for it in json.loads(found)["response"]] == ["NO"] * 100
    assert status == 200
    assert tenant.peak - before < 50 * MB


START = """
import resource, sys
from pathlib import Path
from sailpoint.sandbox import Sandbox
pages = int(Path("/proc/self/statm").read_text().split()[0])
limit = pages * resource.getpagesize() + (int(sys.argv[1]) << 20)
resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
try:
    with Sandbox() as sandbox:
        sandbox.snapshot()
except (OSError, ValueError, MemoryError):
    pass
"""
# glibc itself ends the process if no memory is left when a new thread uses its first variable.
NO_MEMORY_IN_A_NEW_THREAD = (127, "cannot allocate memory for thread-local data: ABORT\n")


@pytest.mark.skipif(sys.platform != "linux", reason="a limit on the size of the address space")
@pytest.mark.parametrize("megabytes", [20, 80, 130, 160, 200, 250, 300, 2000])
def test_a_tenant_without_memory_for_its_threads_raises(megabytes: int) -> None:
    command = [sys.executable, "-c", START, str(megabytes)]

    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    assert (ended.returncode, ended.stderr) in ((0, ""), NO_MEMORY_IN_A_NEW_THREAD)
