"""Faults and quirks hold for every kind of operation: a search, an upload, a bulk response, a download, and HEAD."""

from __future__ import annotations

import http.client
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from default_ids import ACCOUNTANT
from operation_calls import BOUNDARY, facts

if TYPE_CHECKING:
    from plain_client import PlainClient, Response
    from sailpoint.sandbox import Sandbox

WORKDAY = "157f414892d72e7e2bf4bdb86bf621dc"
APPLICATIONS = (
    f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n'
    f"application_name,description\r\nWiki,Pages\r\n--{BOUNDARY}--\r\n"
).encode()


@dataclass(frozen=True)
class Kind:
    """A kind of operation, by one of it."""

    operation: str
    method: str
    path: str
    body: Any = None

    def send(self, client: PlainClient) -> Response:
        """Send its request."""
        headers = {facts.EXPERIMENTAL: "true"}
        if isinstance(self.body, bytes):
            headers |= {
                "Content-Type": f"multipart/form-data; boundary={BOUNDARY}",
                "Authorization": f"Bearer {client.token}",
            }
            return client.send_raw(self.method, self.path, self.body, headers)
        return client.send(self.method, self.path, self.body, **headers)


KINDS = [
    Kind("search_post", "POST", "/v2024/search", {"indices": ["roles"], "query": {"query": "*"}}),
    Kind("search_count", "POST", "/v2024/search/count", {"indices": ["roles"], "query": {"query": "*"}}),
    Kind("send_manual_discover_applications_csv_template", "POST", "/v2024/manual-discover-applications", APPLICATIONS),
    Kind("delete_workgroups_in_bulk", "POST", "/v2024/workgroups/bulk-delete", {"ids": ["none"]}),
    Kind("get_accounts_schema", "GET", f"/v2024/sources/{WORKDAY}/schemas/accounts"),
    Kind("get_pending_task_headers", "HEAD", "/v2024/task-status/pending-tasks"),
    Kind("list_roles", "GET", "/v3/roles"),
    Kind("get_role", "GET", f"/beta/roles/{ACCOUNTANT}"),
    Kind("get_identity_outlier_snapshots", "GET", "/v2024/outlier-summaries"),
]


@pytest.fixture(params=KINDS, ids=[kind.operation for kind in KINDS])
def kind(request: pytest.FixtureRequest) -> Kind:
    chosen: Kind = request.param
    return chosen


def test_a_status_replaces_the_response(sandbox: Sandbox, client: PlainClient, kind: Kind) -> None:
    sandbox.faults.add(kind.operation, status=503, retry_after=7, times=1)

    failed = kind.send(client)

    assert (failed.status, failed.headers["Retry-After"]) == (503, "7")
    if kind.method != "HEAD":
        assert failed.json()["detailCode"] == "503 Service Unavailable"
    assert kind.send(client).status in {200, 202, 204, 207}


def test_a_reset_closes_the_connection(sandbox: Sandbox, client: PlainClient, kind: Kind) -> None:
    sandbox.faults.add(kind.operation, reset=True)

    with pytest.raises((ConnectionError, http.client.RemoteDisconnected)):
        kind.send(client)

    assert sandbox.requests[-1]["status"] is None


def test_a_truncated_body_is_shorter_than_announced(sandbox: Sandbox, client: PlainClient, kind: Kind) -> None:
    whole = kind.send(client)
    sandbox.faults.add(kind.operation, truncate=True)

    if whole.body:
        with pytest.raises((http.client.IncompleteRead, ConnectionError)):
            kind.send(client)
    else:
        assert kind.send(client).status == whole.status


def test_a_malformed_body_is_complete(sandbox: Sandbox, client: PlainClient, kind: Kind) -> None:
    whole = kind.send(client)
    sandbox.faults.add(kind.operation, malformed=True)

    half = kind.send(client)

    assert half.status == whole.status
    assert len(half.body) == len(whole.body) // 2


def test_a_slow_or_wrongly_encoded_body_is_complete(sandbox: Sandbox, client: PlainClient, kind: Kind) -> None:
    whole = kind.send(client)
    sandbox.faults.add(kind.operation, drip=0.1, encoding="UTF-8")

    slow = kind.send(client)

    assert (slow.status, slow.body) == (whole.status, whole.body)
    assert slow.headers["Content-Encoding"] == "UTF-8"


@pytest.mark.parametrize("version", ["v2024", "v3"])
def test_an_offset_past_the_end_can_be_a_400_for_every_list(
    sandbox: Sandbox, client: PlainClient, version: str
) -> None:
    lists = ["roles", "accounts", "identity-profiles", "certifications", "requestable-objects", "access-request-status"]
    search = {"indices": ["roles"], "query": {"query": "*"}}

    def statuses() -> dict[str, int]:
        found = {path: client.send("GET", f"/{version}/{path}?offset=9000").status for path in lists}
        return found | {"search": client.send("POST", f"/{version}/search?offset=9000", search).status}

    assert set(statuses().values()) == {200}
    sandbox.quirks = ["offset-past-the-end"]
    assert set(statuses().values()) == {400}
    assert client.send("GET", f"/{version}/roles?offset=1").status == 200


def test_quirks_change_values_in_unions_maps_and_sparse_lists(sandbox: Sandbox, client: PlainClient) -> None:
    sandbox.quirks = ["unknown-enumeration-values", "unknown-fields", "odd-dates"]
    experimental = {facts.EXPERIMENTAL: "true"}

    (saved, *_) = client.send("GET", "/v2024/saved-searches").json()
    (campaign, *_) = client.send("GET", "/v2024/campaigns", **experimental).json()

    assert saved["fromTheFuture"]
    assert campaign["fromTheFuture"]
    assert campaign["status"] == "FROM_THE_FUTURE"
    assert " UTC " in campaign["created"]
