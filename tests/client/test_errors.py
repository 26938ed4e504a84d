"""Errors of the service are decoded, and show their body if that is not possible."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

import pytest

from sailpoint import exceptions
from served_api import api_of
from wire import Reply, Seen, behind_login

if TYPE_CHECKING:
    from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi


def test_an_error_is_decoded_and_starts_with_a_sentence(shared_profiles: IdentityProfilesApi) -> None:
    with pytest.raises(exceptions.NotFoundException) as raised:
        shared_profiles.get_identity_profile("no-such-profile")

    error = raised.value
    assert type(error.data).__name__ == "ErrorResponseDto"
    assert error.detail_code is not None
    assert error.detail_code.startswith("404")
    assert error.tracking_id == error.data.tracking_id
    assert str(error).startswith(f"The service responded with 404 Not Found: {error.text}")


@pytest.mark.parametrize(
    ("status", "body", "kind", "model", "text"),
    [
        (401, {"error": "JWT is expired"}, "UnauthorizedException", "ListAccessProfiles401Response", "JWT is expired"),
        (429, {"message": "Too many"}, "TooManyRequestsException", "ListAccessProfiles429Response", "Too many"),
        (500, {"detailCode": "500.0", "trackingId": "t"}, "ServiceException", "ErrorResponseDto", None),
        (409, {"detailCode": "409", "trackingId": "t"}, "ConflictException", "ErrorResponseDto", None),
    ],
)
def test_each_error_has_its_documented_model(status: int, body: Any, kind: str, model: str, text: str | None) -> None:
    reply = Reply(status, json.dumps(body).encode(), {"SLPT-Request-ID": "42", "Retry-After": "0"})
    with behind_login(lambda _: reply) as served, pytest.raises(exceptions.ApiException) as raised:
        api_of(served, retries=0, client_id=f"errors {status}").list_identity_profiles()

    assert (type(raised.value).__name__, type(raised.value.data).__name__) == (kind, model)
    assert (raised.value.text, raised.value.request_id) == (text, "42")


@pytest.mark.parametrize("body", [b"<html>Bad Gateway</html>", b"", b"{", b"null", b"\xff\xfe"])
def test_an_error_without_json_still_shows_its_body(body: bytes) -> None:
    with behind_login(lambda _: Reply(502, body)) as served, pytest.raises(exceptions.ServiceException) as raised:
        api_of(served, retries=0).list_identity_profiles()

    assert raised.value.body == body.decode(errors="replace")
    assert raised.value.data is None


def test_an_error_with_a_nonsense_encoding_still_shows_its_body() -> None:
    reply = Reply(400, b'{"detailCode": "400.1"}', {"Content-Encoding": "UTF-8"})
    with behind_login(lambda _: reply) as served, pytest.raises(exceptions.BadRequestException) as raised:
        api_of(served).list_identity_profiles()

    assert raised.value.detail_code == "400.1"


@pytest.mark.parametrize("garbage", [b"SSH-2.0-OpenSSH_9.6\r\n", b"HTTP/1.1 200 OK\r\nX: " + b"x" * 2_000_000])
def test_a_malformed_response_on_the_connection_of_the_login_is_not_asked_for_again(garbage: bytes) -> None:
    with behind_login(lambda _: garbage) as served, pytest.raises(exceptions.ConnectionException):
        api_of(served, retries=0).list_identity_profiles()

    assert len(served.calls) == 1


@pytest.mark.parametrize("status", [302, 307])
def test_a_redirect_to_the_same_address_ends_with_the_first_response(status: int) -> None:
    with behind_login(lambda seen: Reply(status, b"", {"Location": seen.target})) as served:
        api = api_of(served, retries=0)
        with pytest.raises(exceptions.ApiException, match=f"{status} "):
            api.list_identity_profiles()
        with pytest.raises(exceptions.ApiException, match=f"{status} "):
            api.delete_identity_profile("1")

    assert [seen.method for seen in served.calls] == ["GET", "DELETE"]


@pytest.mark.parametrize("prefix", ["", "http://{host}"])
def test_a_circle_of_redirects_on_the_configured_host_does_not_blame_the_address(prefix: str) -> None:
    def around(seen: Seen) -> Reply:
        return Reply(307, b"", {"Location": prefix.format(host=seen.headers["host"]) + seen.target + "?secret=1"})

    with behind_login(around) as served, pytest.raises(exceptions.ApiException) as raised:
        api_of(served, retries=0).list_identity_profiles()

    assert "a redirect loop, or too many redirects, ending at " in str(raised.value)
    assert "a proxy or gateway in front of it" in str(raised.value)
    assert "base_url" not in str(raised.value)
    assert "secret" not in str(raised.value)


@pytest.mark.parametrize("target", ["//[", "http://x:port/", "http://elsewhere.test/", ""])
def test_another_redirect_is_still_about_the_address(target: str) -> None:
    moved = Reply(307, b"", {"Location": target})
    with (
        behind_login(lambda _: moved) as served,
        pytest.raises(exceptions.ApiException, match="base_url must be the address"),
    ):
        api_of(served, retries=0).list_identity_profiles()


def test_a_header_is_text_or_bytes_of_text() -> None:
    text: Any = {"X-One": b"text"}
    data: Any = {"X-One": b"\xff"}
    with behind_login(lambda _: Reply(200, b"[]")) as served:
        api_of(served).list_identity_profiles(_headers=text)
        with pytest.raises(exceptions.ApiTypeError, match="UTF-8"):
            api_of(served).list_identity_profiles(_headers=data)
        api = api_of(served)
        api.api_client.default_headers[cast("Any", 5)] = "x"
        with pytest.raises(exceptions.ApiTypeError, match="names of headers must be strings"):
            api.list_identity_profiles()

    assert [seen.headers["x-one"] for seen in served.calls] == ["text"]
