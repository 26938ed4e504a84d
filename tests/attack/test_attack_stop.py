"""The embedded tenant responds and stops promptly, whatever it is doing."""

from __future__ import annotations

import http.client
import socket
import threading
import time
from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from plain_client import PlainClient
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PROFILES = "/v2024/identity-profiles"
EXPERIMENTAL = {"X-SailPoint-Experimental": "true"}
# Much shorter than the work in these tests, much longer than stopping takes.
DEADLINE = 30
PEOPLE = 3000


def doubled(number: int) -> dict[str, Any]:
    """A stored transform that evaluates the next one twice."""
    again = {"type": "reference", "attributes": {"id": str(number + 1)}}
    return {"name": str(number), "type": "concat", "attributes": {"values": [again, again]}}


def company(levels: int, people: int) -> dict[str, Any]:
    """A seed whose only mapping takes 2 to the power of `levels` evaluations for each identity."""
    last = {"name": str(levels), "type": "static", "attributes": {"value": "x"}}
    mapping = {"identityAttributeName": "title", "transformDefinition": doubled(0)}
    profile = {
        "id": "p",
        "name": "P",
        "authoritativeSource": "HR",
        "identityAttributeConfig": {"enabled": True, "attributeTransforms": [mapping]},
    }
    return {
        "sources": [{"name": "HR"}],
        "transforms": [*(doubled(number) for number in range(levels)), last],
        "profiles": [profile],
        "identities": [{"id": str(number), "name": str(number), "profile": "P"} for number in range(people)],
    }


@pytest.fixture
def busy() -> Iterator[tuple[Sandbox, PlainClient]]:
    """A tenant that computes for minutes."""
    with Sandbox(seed=company(11, PEOPLE), task_delay=0) as sandbox:
        client = PlainClient(sandbox)
        client.send("POST", f"{PROFILES}/p/process-identities")
        yield sandbox, client


def ends(work: Callable[[], object]) -> bool:
    """Return true if work ends before the deadline."""
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    thread.join(DEADLINE)
    return not thread.is_alive()


def test_reads_and_writes_continue_while_a_task_computes(busy: tuple[Sandbox, PlainClient]) -> None:
    sandbox, client = busy

    assert client.send("GET", "/health").status == 200
    assert client.send("GET", f"{PROFILES}/p").json()["identityRefreshRequired"] is False
    change = {"op": "replace", "path": "/description", "value": "meanwhile"}
    assert client.send("PATCH", f"{PROFILES}/p", [change]).status == 200
    assert client.send("GET", f"{PROFILES}/p").json()["description"] == "meanwhile"
    assert len(sandbox.identities) == 1000
    assert any(task["completed"] is None for task in sandbox.tasks)


def test_a_tenant_stops_while_a_task_computes(busy: tuple[Sandbox, PlainClient]) -> None:
    sandbox, client = busy
    client.send("GET", PROFILES)

    assert ends(sandbox.stop)


def test_a_tenant_with_a_file_can_be_started_again_at_once(tmp_path: Any) -> None:
    sandbox = Sandbox(seed=company(11, PEOPLE), task_delay=0, data=tmp_path / "tenant.db")
    for _ in range(3):
        with sandbox:
            client = PlainClient(sandbox)
            client.send("POST", f"{PROFILES}/p/process-identities")
            assert client.send("GET", f"{PROFILES}/p").status == 200


def test_hanging_connections_do_not_delay_the_stop(sandbox: Sandbox) -> None:
    sandbox.faults.add(f"{PROFILES}/slow", delay=3600)
    sandbox.faults.add(f"{PROFILES}/drip", drip=3600)
    client = PlainClient(sandbox)
    address = urlsplit(sandbox.url)
    with ExitStack() as stack:
        for start in (b"", b"GET / HT", request("GET", f"{PROFILES}/slow"), request("GET", f"{PROFILES}/drip")):
            connection = stack.enter_context(socket.create_connection((address.hostname or "", address.port or 0)))
            connection.sendall(start)
        head = request("POST", PROFILES, f"Authorization: Bearer {client.token}", "Content-Length: 1000")
        connection = stack.enter_context(socket.create_connection((address.hostname or "", address.port or 0)))
        connection.sendall(head + b"[")
        time.sleep(0.2)

        assert ends(sandbox.stop)


def request(method: str, path: str, *headers: str) -> bytes:
    """The head of a request."""
    return "\r\n".join([f"{method} {path} HTTP/1.1", "Host: localhost", *headers, "", ""]).encode()


def test_previews_delay_neither_other_requests_nor_the_stop() -> None:
    with Sandbox(seed=company(14, 1)) as sandbox:
        client = PlainClient(sandbox)
        mappings = [{"identityAttributeName": "a", "transformDefinition": doubled(0)}] * 2000
        body = {"identityId": "0", "identityAttributeConfig": {"attributeTransforms": mappings}}
        asking = [
            threading.Thread(target=ignored, args=(client, "POST", f"{PROFILES}/identity-preview", body), daemon=True)
            for _ in range(10)
        ]
        for thread in asking:
            thread.start()

        assert client.send("GET", "/health").status == 200
        assert client.send("GET", PROFILES).status == 200
        assert ends(sandbox.stop)


def ignored(client: PlainClient, method: str, path: str, body: object) -> None:
    """Send a request and ignore the response."""
    with suppress(OSError, http.client.HTTPException):
        client.send(method, path, body, **EXPERIMENTAL)


def test_control_from_another_thread_does_not_delay_the_stop() -> None:
    with Sandbox() as large:
        seed = {"identities": [{"name": str(number)} for number in range(50_000)]}
        restoring = threading.Thread(target=restored, args=(large, seed), daemon=True)
        restoring.start()
        time.sleep(0.2)

        assert ends(large.stop)
        restoring.join(DEADLINE)
        assert not restoring.is_alive()


def restored(sandbox: Sandbox, seed: dict[str, Any]) -> None:
    """Restore a state, and ignore the error of a stopped tenant."""
    with suppress(ValueError, RuntimeError):
        sandbox.restore(seed)


def test_reads_continue_while_the_state_is_replaced() -> None:
    with Sandbox(generate=5000) as sandbox:
        client = PlainClient(sandbox)
        large = sandbox.snapshot()
        replacing = threading.Thread(target=sandbox.restore, args=(large,), daemon=True)
        replacing.start()
        responses = [client.send("GET", f"{PROFILES}?limit=1&count=true") for _ in range(20)]
        replacing.join(DEADLINE)

        assert {response.headers["x-total-count"] for response in responses} == {"100"}
        assert sandbox.snapshot() == large


def test_a_mapping_that_takes_too_much_work_ends_its_task_with_an_error(tmp_path: Any) -> None:
    file = tmp_path / "tenant.db"
    with Sandbox(seed=company(40, 50), data=file, task_delay=3600) as sandbox:
        PlainClient(sandbox).send("POST", f"{PROFILES}/p/process-identities")
    with Sandbox(data=file, task_delay=0) as sandbox:
        client = PlainClient(sandbox)
        assert client.send("GET", PROFILES).status == 200
        assert ends(sandbox.finish_tasks)

        (task,) = sandbox.tasks
        assert task["completionStatus"] == "ERROR"
        messages = [message["localizedText"]["message"] for message in task["messages"]]
        assert "too much work" in messages[0]
        assert "was not processed further" in messages[-1]
        assert client.send("GET", PROFILES).status == 200


def test_many_failures_of_a_task_are_counted() -> None:
    seed = company(1, 100)
    seed["profiles"][0]["identityAttributeConfig"]["attributeTransforms"] = [
        {"identityAttributeName": "title", "transformDefinition": {"type": "rule", "attributes": {}}}
    ]
    with Sandbox(seed=seed) as sandbox:
        PlainClient(sandbox).send("POST", f"{PROFILES}/p/process-identities")
        sandbox.finish_tasks()

        (task,) = sandbox.tasks
        assert len(task["messages"]) == 21
        assert task["messages"][-1]["localizedText"]["message"] == "80 more failures are not shown."


def test_a_reset_removes_added_clients_and_their_tokens(sandbox: Sandbox) -> None:
    added = sandbox.add_client()
    client = PlainClient(sandbox, **added)
    own = PlainClient(sandbox)
    assert client.send("GET", PROFILES).status == 200

    sandbox.reset()

    assert client.send("GET", PROFILES).status == 401
    assert own.send("GET", PROFILES).status == 200
    form = f"grant_type=client_credentials&client_id={added['client_id']}&client_secret={added['client_secret']}"
    assert own.send_raw("POST", "/oauth/token", form.encode(), {}).status == 401


def test_the_number_of_clients_is_limited(sandbox: Sandbox) -> None:
    for _ in range(999):
        sandbox.add_client()

    with pytest.raises(ValueError, match="too many clients"):
        sandbox.add_client()
    with pytest.raises(ValueError, match="4000 characters"):
        sandbox.add_client(["x" * 5000])
