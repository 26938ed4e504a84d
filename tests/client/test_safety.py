"""Security: no request is altered, and responses are limited in size."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint import exceptions
from sailpoint.configuration import Configuration
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from served_api import api_of
from wire import Reply, behind_login, server

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_carries_the_token_to_another_host(status: int) -> None:
    with server(lambda _: Reply()) as other:
        elsewhere = Reply(status, b"{}", {"Location": f"{other.url}/v2024/identity-profiles"})
        with behind_login(lambda _: elsewhere) as served, pytest.raises(exceptions.ApiException) as raised:
            api_of(served).list_identity_profiles()

    assert raised.value.status == status
    assert other.seen == []


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\0b"])
def test_a_header_with_a_line_break_is_rejected_before_sending(value: str) -> None:
    with behind_login(lambda _: Reply()) as served:
        api = api_of(served)
        with pytest.raises(exceptions.ApiValueError, match="line break"):
            api.list_identity_profiles(_headers={"X-One": value})
        with pytest.raises(exceptions.ApiValueError, match="line break"):
            api.with_options(headers={"X-One": value}).list_identity_profiles()
        api.api_client.set_default_header("X-One", value)
        with pytest.raises(exceptions.ApiValueError, match="line break"):
            api.list_identity_profiles()

    assert served.seen == []


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("a/b", "a%2Fb"),
        ("a?b", "a%3Fb"),
        ("a#b", "a%23b"),
        ("a%b", "a%25b"),
        ("%2e%2e", "%252e%252e"),
        ("a\0b", "a%00b"),
        ("a b", "a%20b"),
        ("ü€", "%C3%BC%E2%82%AC"),
        ("../x", "..%2Fx"),
        ("...", "..."),
    ],
)
def test_an_id_stays_one_segment_of_the_path(given: str, sent: str) -> None:
    profile = {"id": "1", "name": "x", "authoritativeSource": {"id": "1"}}
    with behind_login(lambda _: Reply(body=json.dumps(profile).encode())) as served:
        api_of(served).get_identity_profile(given)

    assert served.calls[0].target == f"/v2024/identity-profiles/{sent}"


@pytest.mark.parametrize("given", ["", ".", ".."])
def test_an_id_that_changes_the_path_is_rejected_before_sending(given: str) -> None:
    with (
        behind_login(lambda _: Reply()) as served,
        pytest.raises(exceptions.ApiValueError, match="identity_profile_id"),
    ):
        api_of(served).delete_identity_profile(given)

    assert served.seen == []


@pytest.mark.parametrize("url", ["ftp://tenant.example", "file:///etc/passwd", "tenant.example", "//tenant.example"])
def test_a_base_url_that_is_not_http_is_rejected(url: str) -> None:
    api = IdentityProfilesApi(ApiClient(Configuration(base_url=url, access_token="T")))

    with pytest.raises(exceptions.ConfigurationException, match="base URL"):
        api.list_identity_profiles()


@pytest.mark.parametrize("name", ["ssl_ca_cert", "cert_file"])
def test_a_missing_file_is_named(name: str, tmp_path: Path) -> None:
    missing = tmp_path / "missing.pem"
    configuration = Configuration(base_url="https://127.0.0.1:1", access_token="T")
    setattr(configuration, name, missing)

    with pytest.raises(exceptions.ConfigurationException, match=r"missing\.pem"):
        IdentityProfilesApi(ApiClient(configuration)).list_identity_profiles()


def test_a_response_beyond_the_limit_is_rejected() -> None:
    large = b"[" + b" " * 5000 + b"]"
    with behind_login(lambda _: Reply(body=large)) as served:
        with pytest.raises(exceptions.ConnectionException, match="larger than 5000 bytes"):
            api_of(served, max_response_bytes=5000).list_identity_profiles()
        assert api_of(served, max_response_bytes=5002).list_identity_profiles() == []


def test_the_limit_applies_to_the_decompressed_body() -> None:
    bomb = gzip.compress(b" " * 5_000_000)
    with (
        behind_login(lambda _: Reply(body=bomb, headers={"Content-Encoding": "gzip"})) as served,
        pytest.raises(exceptions.ConnectionException, match="larger than 100000 bytes"),
    ):
        api_of(served, max_response_bytes=100_000).list_identity_profiles()


def test_the_limit_is_256_megabytes_unless_it_is_set() -> None:
    announced = b"HTTP/1.1 200 OK\r\nContent-Length: 268435457\r\n\r\n"
    with (
        behind_login(lambda _: announced) as served,
        pytest.raises(exceptions.ConnectionException, match="larger than 268435456 bytes"),
    ):
        api_of(served).list_identity_profiles()


@pytest.mark.parametrize("status", [200, 400])
@pytest.mark.parametrize("body", [b"[" * 100_000, b'[{"x":' * 100_000, b'{"detailCode":' + b"[" * 100_000])
def test_a_very_deeply_nested_response_is_an_error_and_not_a_crash(status: int, body: bytes) -> None:
    with behind_login(lambda _: Reply(status, body)) as served, pytest.raises(exceptions.ApiException) as raised:
        api_of(served).list_identity_profiles()

    assert raised.value.status == status


@pytest.mark.parametrize(
    ("name", "origin"),
    [
        ("Content-Length", "the body"),
        ("content-length", "the body"),
        ("Transfer-Encoding", "the body"),
        ("Host", "base_url"),
        ("host", "base_url"),
    ],
)
def test_a_header_that_the_client_derives_is_rejected_before_sending(name: str, origin: str) -> None:
    with behind_login(lambda _: Reply()) as served:
        api = api_of(served)
        with pytest.raises(
            exceptions.ApiValueError, match=f"the header {name} follows from {origin} and cannot be set"
        ):
            api.create_identity_profile({"name": "a", "authoritativeSource": {}}, _headers={name: "1"})

    assert served.calls == []


def test_an_argument_that_is_too_long_for_a_url_is_named() -> None:
    with behind_login(lambda _: Reply()) as served:
        api = api_of(served)
        with pytest.raises(exceptions.ApiValueError, match=r"^identity_profile_id: .*too long"):
            api.get_identity_profile("x" * 100_000)
        with pytest.raises(exceptions.ApiValueError, match=r"^filters: .*too long"):
            api.list_identity_profiles(filters="x" * 100_000)
        api.list_identity_profiles(filters="x" * 50_000)

    assert len(served.calls) == 1


@pytest.mark.parametrize("given", ["", None, 5])
def test_a_login_that_grants_no_token_is_rejected(given: Any) -> None:
    granted = Reply(body=json.dumps({"access_token": given}).encode())
    with server(lambda _: granted) as served, pytest.raises(exceptions.AuthenticationException, match="access_token"):
        api_of(served).list_identity_profiles()

    assert served.calls == []
