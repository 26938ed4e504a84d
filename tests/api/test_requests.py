"""`ApiClient.request`: calls of any path, with the token, the retries and the exceptions of every other call."""

from __future__ import annotations

import asyncio
import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

import sailpoint.v2024 as sdk
from sailpoint.v2024 import aio
from wire import Reply

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wire import Seen, Server


def blocking(served: Server, *args: Any, **given: Any) -> Any:
    with sdk.ApiClient(sdk.Configuration(**served.settings())) as client:
        return client.request(*args, **given)


def awaited(served: Server, *args: Any, **given: Any) -> Any:
    async def run() -> Any:
        async with aio.ApiClient(sdk.Configuration(**served.settings())) as client:
            return await client.request(*args, **given)

    return asyncio.run(run())


@pytest.fixture(params=[blocking, awaited])
def request_of(request: pytest.FixtureRequest, served: Server) -> Callable[..., Any]:
    return lambda *args, **given: request.param(served, *args, **given)


def test_a_request_has_the_token_and_its_arguments(request_of: Callable[..., Any], served: Server) -> None:
    query = {"name": "a&b", "on": True, "types": ["A", "B"], "from": date(2024, 1, 2), "limit": 7, "none": None}

    response = request_of(
        "post",
        "/v2024/new-things",
        query=query,
        body={"name": "A", "n": None},
        headers={"X-SailPoint-Experimental": "true"},
    )

    (seen,) = served.calls
    assert (seen.method, seen.target) == (
        "POST",
        "/v2024/new-things?name=a%26b&on=true&types=A%2CB&from=2024-01-02&limit=7",
    )
    assert seen.headers["authorization"] == "Bearer T"
    assert seen.headers["x-sailpoint-experimental"] == "true"
    assert seen.headers["content-type"] == "application/json"
    assert json.loads(seen.body) == {"name": "A", "n": None}
    assert (response.status_code, response.data, response.raw_data) == (200, {}, b"{}")


@pytest.mark.parametrize(
    ("media", "body", "data"),
    [
        ("application/json", b'[{"a": 1.5}]', [{"a": 1.5}]),
        ("application/problem+json; charset=utf-8", b'{"a": null}', {"a": None}),
        ("text/csv", b"a,b\n", "a,b\n"),
        ("application/xml", b"<a/>", "<a/>"),
        ("application/zip", b"PK\xff", b"PK\xff"),
        ("application/json", b"", None),
    ],
)
def test_the_media_type_determines_the_type_of_the_data(
    served: Server, replies: list[Reply | bytes], media: str, body: bytes, data: object
) -> None:
    replies[:] = [Reply(200, body, {"Content-Type": media, "X-Total-Count": "1"})]

    response = blocking(served, "GET", "/v2024/things")

    assert response.data == data
    assert response.raw_data == body
    assert response.headers["x-total-count"] == "1"


def test_text_and_bytes_are_sent_unchanged_and_models_as_json(served: Server) -> None:
    patch = '[{"op": "remove",  "path": "/x"}]'
    blocking(served, "PATCH", "/v2024/things/1", body=patch, content_type="application/json-patch+json")
    blocking(served, "PUT", "/v2024/things/1", body=b"a,b", content_type="text/csv")
    blocking(served, "POST", "/v2024/things", body=[sdk.CommentDto(comment="fine"), {"at": 1}])

    assert [seen.body for seen in served.calls[:2]] == [patch.encode(), b"a,b"]
    assert [seen.headers["content-type"] for seen in served.calls[:2]] == ["application/json-patch+json", "text/csv"]
    assert json.loads(served.calls[2].body) == [{"comment": "fine"}, {"at": 1}]


def test_a_rejection_is_the_exception_of_its_status(
    request_of: Callable[..., Any], replies: list[Reply | bytes]
) -> None:
    rejection = {"detailCode": "404 Not found", "messages": [{"text": "gone"}]}
    replies[:] = [Reply(404, json.dumps(rejection).encode(), {"Content-Type": "application/json"})]

    with pytest.raises(sdk.NotFoundException) as caught:
        request_of("GET", "/v2024/things/1")

    assert (caught.value.detail_code, caught.value.text) == ("404 Not found", "gone")


def test_a_rejected_token_is_renewed_and_a_failure_is_repeated(
    request_of: Callable[..., Any], served: Server, replies: list[Reply | bytes]
) -> None:
    replies[:] = [Reply(401, b"{}"), Reply(429, b"{}", {"Retry-After": "0"}), b"", Reply(200, b"{}")]

    assert request_of("GET", "/v2024/things").status_code == 200
    assert (len(served.calls), served.logins) == (4, 2)


def test_retries_and_timeout_of_a_request(served: Server, replies: list[Reply | bytes]) -> None:
    replies[:] = [Reply(503, b"{}")]
    with pytest.raises(sdk.ServiceException):
        blocking(served, "GET", "/v2024/things", retries=0)
    assert len(served.calls) == 1
    with pytest.raises(sdk.ApiValueError, match="timeout"):
        blocking(served, "GET", "/v2024/things", timeout=-1)


def test_a_url_of_the_tenant_is_the_same_as_its_path(request_of: Callable[..., Any], served: Server) -> None:
    request_of("GET", served.url + "/v2024/things?limit=1", query=[("offset", 2)])

    assert served.calls[0].target == "/v2024/things?limit=1&offset=2"


@pytest.mark.parametrize(
    "elsewhere",
    [
        "https://{address}/v2024/things",
        "http://127.0.0.1/v2024/things",
        "http://example.com/v2024/things",
        "http://{address}@example.com/v2024/things",
        "http://user:secret@{address}/v2024/things",
        "http://{address}.example.com/v2024/things",
        "http://example.com\\@{address}/v2024/things",
        "http://{address}\\x/v2024/things",
        "HTTP://EXAMPLE.COM/v2024/things",
        "https://example.com/file.zip?signature=secret",
        "file:///etc/passwd",
        "v2024/things",
        "",
        "/v2024/../things",
        "/v2024/%2e%2E/things",
        "/v2024/a b",
        "/v2024/x\r\nHost: example.com",
        "/v2024/things#x",
    ],
)
def test_nothing_is_sent_to_another_host_or_path(served: Server, elsewhere: str) -> None:
    with pytest.raises(sdk.ApiValueError) as caught:
        blocking(served, "GET", elsewhere.replace("{address}", served.address))

    assert not served.seen
    assert "secret" not in str(caught.value)


def test_a_path_that_looks_like_a_host_stays_on_the_tenant(served: Server) -> None:
    blocking(served, "GET", "//example.com/things")

    assert [seen.target for seen in served.calls] == ["//example.com/things"]


def test_a_base_url_with_a_path_limits_the_reachable_paths(served: Server) -> None:
    settings = served.settings(base_url=served.url + "/base", token_url=served.url + "/oauth/token")
    with sdk.ApiClient(sdk.Configuration(**settings)) as client:
        client.request("GET", "/v2024/things")
        client.request("GET", served.url + "/base/v2024/things")
        with pytest.raises(sdk.ApiValueError, match="is not a URL below"):
            client.request("GET", served.url + "/basement/v2024/things")

    assert [seen.target for seen in served.calls] == ["/base/v2024/things"] * 2


@pytest.mark.parametrize(
    ("args", "given", "says"),
    [
        (("BREW", "/v2024/x"), {}, "method must be GET"),
        ((7, "/v2024/x"), {}, "method"),
        (("GET", 7), {}, "path"),
        (("GET", "/v2024/x"), {"query": 7}, "query should be a mapping"),
        (("GET", "/v2024/x"), {"query": {"a": object()}}, "query: a should be text"),
        (("GET", "/v2024/x"), {"query": {"a": "\ud800"}}, "surrogate"),
        (("GET", "/v2024/x"), {"headers": {"A": "b\r\nc"}}, "header A"),
        (("POST", "/v2024/x"), {"body": object()}, "is not a JSON value"),
        (("POST", "/v2024/x"), {"body": {"a": [1, {"b,": float("nan")}]}}, r"^a\[1\]\.b,: infinities and NaN"),
        (("POST", "/v2024/x"), {"body": float("-inf")}, "^infinities and NaN"),
        (("POST", "/v2024/x"), {"headers": [("X",)]}, "headers should be a mapping, or pairs"),
        (("POST", "/v2024/x"), {"files": [("X", 1, 2)]}, "files should be a mapping, or pairs"),
        (("GET", "/v2024/x?a=" + "a" * 70_000), {}, r"the URL has 700\d\d bytes, more than the 65534 .*: put long"),
        (("GET", "/v2024/x"), {"query": {"a": "a" * 70_000}}, "the URL has 700"),
        (("POST", "/v2024/x"), {"files": {"a": 7}}, "a should be a path, bytes"),
        (("GET", "/v2024/x"), {"retries": -1}, "retries"),
        (("GET", "/v2024/x"), {"download_to": 7}, "download_to"),
    ],
)
def test_an_argument_that_cannot_be_sent_is_named(
    served: Server, args: tuple[Any, ...], given: dict[str, Any], says: str
) -> None:
    with pytest.raises((sdk.ApiValueError, sdk.ApiTypeError, sdk.ValidationError), match=says):
        blocking(served, *args, **given)
    assert not served.seen


def test_files_are_sent_as_a_form_with_the_other_fields(served: Server, tmp_path: Path) -> None:
    (tmp_path / "b.csv").write_bytes(b"x,y\n")
    files = [("file", tmp_path / "b.csv"), ("file", ("c.json", b"{}"))]

    blocking(served, "POST", "/v2024/things", files=files, body={"name": "A", "options": {"deep": [1]}})

    (seen,) = served.calls
    assert seen.headers["content-type"].startswith("multipart/form-data; boundary=")
    for part in (
        b'name="name"\r\n\r\nA\r\n',
        b'name="options"\r\n\r\n{"deep":[1]}\r\n',
        b'name="file"; filename="b.csv"\r\nContent-Type: text/csv\r\n\r\nx,y\n\r\n',
        b'name="file"; filename="c.json"\r\nContent-Type: application/json\r\n\r\n{}\r\n',
    ):
        assert part in seen.body


def test_an_unawaited_request_sends_nothing(served: Server) -> None:
    async def run(seen: list[Seen]) -> None:
        async with aio.ApiClient(sdk.Configuration(**served.settings())) as client:
            client.request("GET", "/v2024/things").close()
        assert not seen

    asyncio.run(run(served.seen))


@pytest.mark.parametrize("body", ["", b""])
def test_an_empty_body_has_a_length(request_of: Callable[..., Any], served: Server, body: str | bytes) -> None:
    request_of("POST", "/v2024/x", body=body)

    assert served.calls[-1].headers["content-length"] == "0"


def test_a_number_that_json_lacks_is_never_sent_as_null(client: sdk.ApiClient, served: Server) -> None:
    unknown = sdk.Role.from_dict({"name": "A", "owner": {"id": "1", "type": "IDENTITY"}, "new": [float("nan")]})

    with pytest.raises(sdk.ApiValueError, match=r"^new\[0\]: infinities and NaN are not JSON values"):
        sdk.RolesApi(client).create_role(unknown)
    assert not served.calls


def test_half_of_a_surrogate_pair_is_read_and_sent(client: sdk.ApiClient, served: Server, replies: list[Any]) -> None:
    text = b'{"name": "a\\ud800", "created": "\\ud800", "\\udc00": ["\\ud800"]}'
    replies[:] = [Reply(200, text, {"Content-Type": "application/json"})]

    plain = client.request("GET", "/v2024/x").data
    role = sdk.RolesApi(client).get_role("1")
    client.request("POST", "/v2024/x", body=plain)

    assert plain == role.to_dict() == json.loads(text) == json.loads(served.calls[-1].body)
    assert (role.name, role.created) == ("a\ud800", "\ud800")
