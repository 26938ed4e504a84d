"""Security: no secret is exposed, no request is altered, and responses are limited in size."""

from __future__ import annotations

import asyncio
import copy
import gzip
import json
import logging
import os
import pickle
import subprocess
import sys
import traceback
import warnings
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint import exceptions
from sailpoint.configuration import Configuration, ConfigurationParams
from sailpoint.v2024 import IdentityProfile, aio
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from wire import HANGS, Reply, Seen, behind_login, server, token

if TYPE_CHECKING:
    from pathlib import Path

    from sailpoint.sandbox import Sandbox
    from wire import Server

SECRET = "s3c&ret/"


def api_of(served: Server, **settings: Any) -> IdentityProfilesApi:
    """An API with its own client."""
    return IdentityProfilesApi(ApiClient(Configuration(**served.settings(**settings))))


# Requests.


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_carries_the_token_to_another_host(status: int) -> None:
    with server(lambda _: Reply()) as other:
        elsewhere = Reply(status, b"{}", {"Location": f"{other.url}/v2024/identity-profiles"})
        with behind_login(lambda _: elsewhere) as served, pytest.raises(exceptions.ApiException) as raised:
            api_of(served).list_identity_profiles()

    assert raised.value.status == status
    assert other.seen == []


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\rb", "a\0b"])
def test_a_header_with_a_line_break_is_refused_before_sending(value: str) -> None:
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
def test_an_id_that_changes_the_path_is_refused_before_sending(given: str) -> None:
    with (
        behind_login(lambda _: Reply()) as served,
        pytest.raises(exceptions.ApiValueError, match="identity_profile_id"),
    ):
        api_of(served).delete_identity_profile(given)

    assert served.seen == []


@pytest.mark.parametrize("url", ["ftp://tenant.example", "file:///etc/passwd", "tenant.example", "//tenant.example"])
def test_a_base_url_that_is_not_http_is_refused(url: str) -> None:
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


# Results.


def test_an_answer_beyond_the_limit_is_refused() -> None:
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
def test_a_very_deeply_nested_answer_is_an_error_and_not_a_crash(status: int, body: bytes) -> None:
    with behind_login(lambda _: Reply(status, body)) as served, pytest.raises(exceptions.ApiException) as raised:
        api_of(served).list_identity_profiles()

    assert raised.value.status == status


@pytest.mark.parametrize("name", ["Content-Length", "content-length", "Transfer-Encoding"])
def test_a_header_that_defines_the_body_length_is_refused_before_sending(name: str) -> None:
    with behind_login(lambda _: Reply()) as served:
        api = api_of(served)
        with pytest.raises(exceptions.ApiValueError, match=f"(?i){name}"):
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
def test_a_login_that_grants_no_token_is_refused(given: Any) -> None:
    granted = Reply(body=json.dumps({"access_token": given}).encode())
    with server(lambda _: granted) as served, pytest.raises(exceptions.AuthenticationException, match="access_token"):
        api_of(served).list_identity_profiles()

    assert served.calls == []


# Warnings.


def first_call(**settings: Any) -> list[str]:
    """The warnings of two calls."""
    api = IdentityProfilesApi(ApiClient(Configuration(access_token="T", retries=0, **settings)))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(2):
            with pytest.raises(exceptions.OpenApiException):
                api.list_identity_profiles(_request_timeout=1.0)
    assert all(warning.category is exceptions.InsecureWarning for warning in caught)
    assert all(warning.filename == __file__ for warning in caught)
    return [str(warning.message) for warning in caught]


def test_an_unverified_certificate_warns_once() -> None:
    (warning,) = first_call(base_url="https://127.0.0.1:1", verify_ssl=False)

    assert "verify_ssl" in warning


def test_plain_http_warns_once_except_on_this_machine() -> None:
    (warning,) = first_call(base_url="http://tenant.invalid", allow_http=True)

    assert "http://tenant.invalid is plain http" in warning
    for url in ("http://127.0.0.1:1", "http://localhost:1", "http://[::1]:1", "https://127.0.0.1:1"):
        assert first_call(base_url=url) == []


def test_the_warning_of_an_awaited_call_names_the_line_that_calls() -> None:
    async def work() -> None:
        api = aio.IdentityProfilesApi(
            aio.ApiClient(Configuration(base_url="http://tenant.invalid", allow_http=True, access_token="T", retries=0))
        )
        with pytest.warns(exceptions.InsecureWarning) as caught:
            await asyncio.gather(api.list_identity_profiles(), return_exceptions=True)
        assert [warning.filename for warning in caught] == [__file__]

    asyncio.run(work())


# Secrets.


def test_no_secret_is_in_a_repr_an_exception_or_a_traceback() -> None:
    leaks = {"error": "invalid_client", "sent": SECRET, "token": "T"}
    with server(lambda _: Reply(401, json.dumps(leaks).encode())) as served:
        configuration = Configuration(
            **served.settings(proxy_headers={"Proxy-Authorization": SECRET}),
        )
        api = IdentityProfilesApi(ApiClient(configuration))
        with pytest.raises(exceptions.AuthenticationException) as raised:
            api.list_identity_profiles()

    assert (raised.value.status, json.loads(raised.value.body or "")["error"]) == (401, "invalid_client")
    shown = [
        repr(configuration),
        repr(api),
        repr(api.api_client),
        repr(raised.value),
        str(raised.value),
        repr(vars(raised.value)),
        *traceback.format_exception(raised.value),
    ]
    assert not [text for text in shown if SECRET in text]


@pytest.mark.parametrize("proxy", ["http://user:hidden@127.0.0.1:1", "socks5h://user:hidden@127.0.0.1:1"])
def test_a_proxy_that_cannot_be_reached_is_named_without_its_password(proxy: str) -> None:
    configuration = Configuration(base_url="http://127.0.0.1:2", access_token="T", proxy=proxy, retries=0)

    with pytest.raises(exceptions.ConnectionException, match=r"127\.0\.0\.1:1") as raised:
        IdentityProfilesApi(ApiClient(configuration)).list_identity_profiles()

    assert "hidden" not in str(raised.value) + repr(configuration)


def echo(seen: Seen) -> Reply:
    """A refusal that echoes the request."""
    sent = seen.headers
    told = {"detailCode": "400 bad", "sent": sent, "target": seen.target}
    headers = {f"X-Sent-{name}": sent[name] for name in ("authorization", "x-api-key", "cookie") if name in sent}
    return Reply(400, json.dumps(told).encode(), headers)


PROOFS: dict[str, dict[str, Any]] = {
    "token": {},
    "_headers": {"_headers": {"Authorization": "Bearer hidden-of-the-call"}},
    "_request_auth": {"_request_auth": {"in": "header", "key": "Authorization", "value": "Basic hidden-basic"}},
    "another header": {"_headers": {"X-Api-Key": "hidden-key", "Cookie": "session=hidden-cookie"}},
}


@pytest.mark.parametrize("more", PROOFS.values(), ids=PROOFS)
def test_a_refusal_that_echoes_the_request_shows_no_token(more: dict[str, Any]) -> None:
    with server(lambda seen: token("hidden-token-1234") if seen.target.endswith("token") else echo(seen)) as served:
        api = api_of(served)
        with pytest.raises(exceptions.BadRequestException) as raised:
            api.list_identity_profiles(**more)
        raw = api.list_identity_profiles_without_preload_content(**more)

    error = raised.value
    assert "***" in (error.body or "")
    assert "400 bad" in (error.body or "")
    shown = [str(error), repr(vars(error)), str(error.body), str(error.headers), str(error.data), str(raw.data)]
    assert not [text for text in [*shown, str(raw.headers)] if "hidden" in text]


# Pickles.


def full() -> Configuration:
    """A configuration with every kind of secret."""
    return Configuration(
        base_url="https://tenant.example",
        client_id="id",
        client_secret="hidden-secret",
        access_token="hidden-token",
        proxy="http://user:hidden-password@proxy.example:3128",
        proxy_headers={"Proxy-Authorization": "hidden-header"},
        retries=7,
        timeout=(1.0, 2.0),
        rate_limit=(5, 1.0),
        experimental=True,
    )


def test_a_configuration_pickles_without_its_secrets() -> None:
    pickled = pickle.dumps(full())

    assert b"hidden" not in pickled
    again = pickle.loads(pickled)
    assert (again.base_url, again.client_id, again.retries) == ("https://tenant.example", "id", 7)
    assert (again.timeout, again.rate_limit, again.experimental) == ((1.0, 2.0), (5, 1.0), True)
    assert again.proxy == "http://proxy.example:3128"
    assert (again.client_secret, again.access_token, again.proxy_headers) == (None, None, None)
    with pytest.raises(exceptions.ConfigurationException, match="pickle_secrets"):
        IdentityProfilesApi(ApiClient(again)).list_identity_profiles()


def test_a_configuration_pickles_with_its_secrets_on_request() -> None:
    configuration = full()
    configuration.pickle_secrets = True

    again = pickle.loads(pickle.dumps(configuration))

    assert (again.client_secret, again.access_token) == ("hidden-secret", "hidden-token")
    assert again.proxy == "http://user:hidden-password@proxy.example:3128"
    assert again.proxy_headers == {"Proxy-Authorization": "hidden-header"}


def test_a_copy_in_this_process_keeps_the_secrets() -> None:
    configuration = full()

    for again in (copy.copy(configuration), copy.deepcopy(configuration)):
        assert (again.client_secret, again.access_token) == ("hidden-secret", "hidden-token")
        again.retries = 1
    assert configuration.retries == 7


def test_a_secret_of_the_environment_is_read_there_again(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"BASE_URL": "https://tenant.example", "CLIENT_ID": "id", "CLIENT_SECRET": "hidden"}.items():
        monkeypatch.setenv(f"SAIL_{name}", value)
    pickled = pickle.dumps(Configuration())

    assert b"hidden" not in pickled
    assert pickle.loads(pickled).client_secret == "hidden"
    monkeypatch.setenv("SAIL_CLIENT_ID", "another")
    assert pickle.loads(pickled).client_secret is None


def test_a_secret_is_read_again_for_a_given_client_id(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAIL_CLIENT_SECRET", "hidden")
    monkeypatch.delenv("SAIL_CLIENT_ID", raising=False)
    pickled = pickle.dumps(Configuration(base_url="https://tenant.example", client_id="id"))

    assert b"hidden" not in pickled
    assert pickle.loads(pickled).client_secret == "hidden"


def test_copies_keep_the_reason_for_a_missing_secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SAIL_CLIENT_SECRET", raising=False)
    (tmp_path / "config.json").write_text("{")
    monkeypatch.chdir(tmp_path)
    configuration = Configuration(base_url="https://tenant.example", client_id="id")

    for again in (copy.copy(configuration), pickle.loads(pickle.dumps(configuration))):
        with pytest.raises(exceptions.ConfigurationException, match=r"config\.json cannot be used"):
            IdentityProfilesApi(ApiClient(again)).list_identity_profiles()


def test_a_secret_of_a_file_is_read_there_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SAIL_BASE_URL", raising=False)
    found = {"BaseURL": "https://tenant.example", "ClientId": "id", "ClientSecret": "hidden"}
    (tmp_path / "config.json").write_text(json.dumps(found))
    monkeypatch.chdir(tmp_path)
    pickled = pickle.dumps(Configuration())
    monkeypatch.chdir("/")

    assert b"hidden" not in pickled
    assert pickle.loads(pickled).client_secret == "hidden"


def test_clients_and_apis_pickle_and_call(shared_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in shared_sandbox.environment().items():
        monkeypatch.setenv(name, value)
    api = IdentityProfilesApi(ApiClient(Configuration(), "X-One", "1", cookie="hidden"))
    view = api.with_options(retries=2, headers={"X-Two": "2"})
    view.list_identity_profiles()

    pickled = pickle.dumps(view)

    assert b"hidden" not in pickled
    assert shared_sandbox.client_secret.encode() not in pickled
    again = pickle.loads(pickled)
    assert again.api_client.default_headers["X-One"] == "1"
    assert again.list_identity_profiles() == view.list_identity_profiles()


def test_asynchronous_clients_pickle() -> None:
    api = aio.IdentityProfilesApi(aio.ApiClient(full()))

    again = pickle.loads(pickle.dumps(api))

    assert type(again) is aio.IdentityProfilesApi
    assert type(again.api_client) is aio.ApiClient


def test_models_pickle(shared_profiles: IdentityProfilesApi) -> None:
    profiles = shared_profiles.list_identity_profiles()

    again = pickle.loads(pickle.dumps(profiles))

    assert again == profiles
    assert type(again[0]) is IdentityProfile


def test_settings_given_as_params_are_pickled_too() -> None:
    params = ConfigurationParams(base_url="https://tenant.example", client_id="id", client_secret="hidden")

    assert b"hidden" not in pickle.dumps(Configuration(params))


def test_params_pickle_without_their_secrets_and_are_copied_with_them() -> None:
    params = ConfigurationParams(
        base_url="https://tenant.example",
        client_id="id",
        client_secret="hidden",
        access_token=lambda: "hidden",
        proxy="http://user:hidden@proxy.example",
    )

    pickled = pickle.dumps(params)

    assert b"hidden" not in pickled
    again = pickle.loads(pickled)
    assert (again.base_url, again.client_id, again.client_secret) == ("https://tenant.example", "id", None)
    assert (again.access_token, again.proxy) == (None, "http://proxy.example")
    for duplicate in (copy.copy(params), copy.deepcopy(params)):
        assert (duplicate.client_secret, duplicate.proxy) == ("hidden", "http://user:hidden@proxy.example")
        assert duplicate.access_token is params.access_token


def a_token() -> str:
    """A token function that can be pickled by name."""
    return "T"


@pytest.mark.parametrize("with_secrets", [False, True])
def test_a_token_function_is_pickled_if_possible(with_secrets: bool) -> None:
    kept = Configuration(base_url="https://tenant.example", access_token=a_token, pickle_secrets=with_secrets)
    left_out = Configuration(base_url="https://tenant.example", access_token=lambda: "T", pickle_secrets=with_secrets)

    assert pickle.loads(pickle.dumps(kept)).access_token is a_token
    again = pickle.loads(pickle.dumps(left_out))
    assert (again.base_url, again.access_token) == ("https://tenant.example", None)
    with pytest.raises(exceptions.ConfigurationException, match="function given as access_token"):
        IdentityProfilesApi(ApiClient(again)).list_identity_profiles()
    assert copy.copy(left_out).access_token is left_out.access_token


@pytest.mark.parametrize("name", ["Authorization", "X-Api-Key", "cookie", "X-Auth-Token"])
def test_a_secret_header_is_pickled_only_on_request(name: str) -> None:
    for with_secrets in (False, True):
        configuration = Configuration(base_url="https://tenant.example", pickle_secrets=with_secrets)
        api = IdentityProfilesApi(ApiClient(configuration, name, "hidden"))
        pickled = pickle.dumps(api.with_options(headers={name: "hidden", "X-One": "kept"}))

        assert (b"hidden" in pickled) is with_secrets
        assert b"kept" in pickled


# Logs.


def test_an_environment_variable_enables_the_log(shared_sandbox: Sandbox) -> None:
    program = (
        "from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi\n"
        "IdentityProfilesApi().list_identity_profiles()\n"
    )
    environment = {**os.environ, **shared_sandbox.environment(), "SAILPOINT_LOG": "debug"}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=HANGS,
    )

    assert "status=200" in done.stderr
    assert shared_sandbox.client_secret not in done.stderr
    assert "Bearer" not in done.stderr


def test_an_awaited_call_is_logged_too(shared_sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    import asyncio

    async def work() -> None:
        async with aio.ApiClient(shared_sandbox.configuration()) as api_client:
            await aio.IdentityProfilesApi(api_client).list_identity_profiles()

    with caplog.at_level(logging.DEBUG, "sailpoint"):
        asyncio.run(work())

    assert "status=200" in caplog.text
    assert shared_sandbox.client_secret not in caplog.text


# Errors.


def test_an_error_is_decoded_and_starts_with_a_sentence(shared_profiles: IdentityProfilesApi) -> None:
    with pytest.raises(exceptions.NotFoundException) as raised:
        shared_profiles.get_identity_profile("no-such-profile")

    error = raised.value
    assert type(error.data).__name__ == "ErrorResponseDto"
    assert error.detail_code is not None
    assert error.detail_code.startswith("404")
    assert error.tracking_id == error.data.tracking_id
    assert str(error).splitlines()[0] == f"The service answered 404 Not Found: {error.text}"


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


@pytest.mark.parametrize("body", [b"<html>Bad Gateway</html>", b"", b"{", b"null", b'"x"', b"\xff\xfe"])
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
