"""The methods of `ApiClient` with which scripts of the official SDK make requests themselves."""

from __future__ import annotations

import asyncio
import json
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

import pytest

import sailpoint.v2024 as sdk
from recorder import recorder
from sailpoint.v2024 import aio
from wire import Reply, behind_login

if TYPE_CHECKING:
    from official import Sdk
    from recorder import Recorder, Request


def response(_method: str, path: str) -> tuple[int, Any]:
    """The response to a path."""
    if path.endswith("/none"):
        return 404, {"detailCode": "404", "trackingId": "t", "messages": []}
    return 200, {"name": "A", "owner": {"id": "1", "type": "IDENTITY"}, "source": {"id": "2"}}


def recorded(sdk: Sdk) -> tuple[dict[str, Any], Recorder]:
    with recorder(response) as server:
        return sdk.run("client_methods.py", None, server.environment()), server


def requests(server: Recorder) -> list[Any]:
    """The parts of the requests that both SDKs send alike."""

    def media(request: Request) -> Any:
        return request.headers.get_content_type() if "Content-Type" in request.headers else None

    return [(it.method, it.path, it.query, it.body, media(it), it.headers["Accept"]) for it in server.requests]


def test_the_methods_return_and_send_what_those_of_the_official_sdk_do(ours: Sdk, official: Sdk) -> None:
    (our_own, our_server), (theirs, their_server) = recorded(ours), recorded(official)

    for name, values in theirs.items():
        assert len(our_own[name]) == len(values)
        for index, (our, their) in enumerate(zip(our_own[name], values, strict=True)):
            assert our == their, (name, index)
    for index, (our, their) in enumerate(zip(requests(our_server), requests(their_server), strict=True)):
        assert our[:4] == their[:4], index
        # We say that we send and read JSON where the official SDK says nothing.
        assert their[4] in {our[4], None}
        assert their[5] in {our[5], None}
    assert {request.headers["Authorization"] for request in our_server.requests} == {"Bearer recorded"}


def test_call_api_sends_the_token_to_the_tenant_alone() -> None:
    with behind_login(lambda _: Reply()) as served, sdk.ApiClient(sdk.Configuration(**served.settings())) as client:
        request = client.param_serialize("GET", "/x", _host="http://example.com")
        with pytest.raises(sdk.ApiValueError, match="is not a URL below"):
            client.call_api(*request)
        assert not served.seen


def test_param_serialize_needs_no_token_and_shows_none() -> None:
    with behind_login(lambda _: Reply()) as served, sdk.ApiClient(sdk.Configuration(**served.settings())) as client:
        _, _, headers, _, _ = client.param_serialize("GET", "/x", header_params={"A": "b"})
        assert headers == {"A": "b", "User-Agent": client.user_agent}
        assert not served.seen


def test_call_api_is_awaited_on_the_asynchronous_client() -> None:
    async def run(served: Any) -> Any:
        async with aio.ApiClient(sdk.Configuration(**served.settings())) as client:
            response = await client.call_api(*client.param_serialize("GET", "/x"))
            return client.response_deserialize(response, {"200": "List[int]"}).data

    with behind_login(lambda _: Reply(200, b"[1]", {"Content-Type": "application/json"})) as served:
        assert asyncio.run(run(served)) == [1]


def test_a_file_of_a_response_is_its_bytes_and_writes_nothing(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    response = sdk.RawResponse(200, "OK", {"Content-Disposition": 'filename="../evil"'}, b"PK")
    client = sdk.ApiClient(sdk.Configuration(base_url="http://127.0.0.1:1", access_token="T"))

    for kind in ("bytearray", "file"):
        assert client.response_deserialize(response, {"200": kind}).data == b"PK"
    assert not list(tmp_path.iterdir())


def test_a_rejection_is_the_exception_of_its_status_with_its_data() -> None:
    body = json.dumps({"detailCode": "404 x", "messages": [{"text": "gone"}]}).encode()
    response = sdk.RawResponse(404, "Not Found", {"Content-Type": "application/json"}, body)
    client = sdk.ApiClient(sdk.Configuration(base_url="http://127.0.0.1:1", access_token="T"))

    for types in ({}, {"404": "ErrorResponseDto"}, {"4XX": "object"}):
        with pytest.raises(sdk.NotFoundException) as caught:
            client.response_deserialize(response, types)
        assert caught.value.status == 404
        assert (caught.value.text == "gone") is bool(types)


def test_the_methods_are_loaded_when_they_are_used() -> None:
    assert sdk.ApiClient.request.__name__ == "request"
    assert sdk.ApiClient.deserialize.__doc__
    assert {"request", "call_api", "deserialize"} <= {*dir(sdk.ApiClient)}


@pytest.mark.parametrize(
    ("text", "kind", "media", "says"),
    [
        ("%PDF", "str", "application/pdf", "Unsupported content type: application/pdf"),
        ('"soon"', "date", "application/json", "Failed to parse `soon` as date object"),
    ],
)
def test_an_unreadable_value_is_not_a_response_of_the_service(text: str, kind: str, media: str, says: str) -> None:
    with sdk.ApiClient() as client, pytest.raises(sdk.ApiException) as caught:
        client.deserialize(text, kind, media)

    assert (caught.value.status, str(caught.value)) == (0, says)


@pytest.mark.parametrize(
    ("text", "microseconds"),
    [
        ("2024-01-01T00:00:00Z", 0),
        ("2024-01-01T00:00:00z", 0),
        ("2024-01-01T00:00:00.1Z", 100_000),
        ("2024-01-01T00:00:00.123456789Z", 123_456),
        ("2024-01-01T02:00:00.12+0200", 120_000),
        ("2023-12-31T19:00:00-05:00", 0),
    ],
)
def test_every_notation_of_a_time_is_read(text: str, microseconds: int) -> None:
    with sdk.ApiClient() as client:
        moment = client.deserialize(json.dumps(text), "datetime", "application/json")

    assert moment == datetime(2024, 1, 1, 0, 0, 0, microseconds, timezone.utc)
