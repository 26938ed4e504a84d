"""No secret is in a representation, an exception or a log."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import pickle
import traceback
from typing import TYPE_CHECKING, Any

import pytest

from programs import ran
from sailpoint import exceptions
from sailpoint.configuration import Configuration
from sailpoint.v2024 import aio
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient
from served_api import api_of
from wire import Reply, Seen, server, token

if TYPE_CHECKING:
    from sailpoint.sandbox import Sandbox

SECRET = "s3c&ret/"


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
    """A rejection that echoes the request."""
    sent = seen.headers
    echoed = {"detailCode": "400 bad", "sent": sent, "target": seen.target}
    headers = {f"X-Sent-{name}": sent[name] for name in ("authorization", "x-api-key", "cookie") if name in sent}
    return Reply(400, json.dumps(echoed).encode(), headers)


PROOFS: dict[str, dict[str, Any]] = {
    "token": {},
    "_headers": {"_headers": {"Authorization": "Bearer hidden-of-the-call"}},
    "_request_auth": {"_request_auth": {"in": "header", "key": "Authorization", "value": "Basic hidden-basic"}},
    "another header": {"_headers": {"X-Api-Key": "hidden-key", "Cookie": "session=hidden-cookie"}},
}


@pytest.mark.parametrize("more", PROOFS.values(), ids=PROOFS)
def test_a_rejection_that_echoes_the_request_shows_no_token(more: dict[str, Any]) -> None:
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


def leak(seen: Seen, status: int, body: bytes, **headers: str) -> Reply:
    """A response that echoes the token in its body, in `Location` and in another header."""
    sent = seen.headers["authorization"]
    url = f"https://login.example/?next={sent}"
    return Reply(status, body.replace(b"TOKEN", sent.encode()), {"Location": url, "X-Sent": sent, **headers})


BROKEN = {
    "not JSON": (200, b"<html>TOKEN", {}),
    "not UTF-8": (200, b'["TOKEN\xff"]', {}),
    "cut short": (200, b'[{"name":"TOKEN"', {}),
    "of another type": (200, b'{"name":"TOKEN"}', {"strict_responses": True}),
    "unknown member": (200, b'[{"TOKEN":"TOKEN"}]', {"strict_responses": True}),
    "redirect": (302, b"see TOKEN", {}),
    "not modified": (304, b"", {}),
    "failure": (500, b'{"messages":[{"text":"TOKEN"}]}', {"retries": 0}),
}


@pytest.mark.parametrize(("status", "body", "settings"), BROKEN.values(), ids=BROKEN)
def test_a_response_that_echoes_the_token_shows_it_in_no_exception(
    status: int, body: bytes, settings: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with server(
        lambda seen: token("hidden-token-1234") if seen.target.endswith("token") else leak(seen, status, body)
    ) as served:
        api = api_of(served, **settings)
        with pytest.raises(exceptions.OpenApiException) as raised:
            api.list_identity_profiles()

    error: Any = raised.value
    shown = [caplog.text]
    while error is not None:
        shown += [str(error), repr(error), repr(vars(error)), ascii(error.args), *traceback.format_exception(error)]
        error = error.__cause__ or error.__context__
    error = raised.value
    shown += [str(getattr(error, name, "")) for name in ("body", "headers", "data", "reason", "notes")]
    shown += [error._repr_html_(), repr(pickle.loads(pickle.dumps(error)).__dict__)]
    assert not [text for text in shown if "hidden" in text]


def test_a_success_that_echoes_the_token_shows_it_in_no_header() -> None:
    with server(
        lambda seen: token("hidden-token-1234") if seen.target.endswith("token") else leak(seen, 200, b"[]")
    ) as served:
        response = api_of(served).list_identity_profiles_with_http_info()

    assert response.headers["x-sent"] == "Bearer ***"
    assert "hidden" not in repr(response) + str(response.headers) + response._repr_html_()


def test_an_environment_variable_enables_the_log(shared_sandbox: Sandbox) -> None:
    program = (
        "from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi\n"
        "IdentityProfilesApi().list_identity_profiles()\n"
    )
    environment = {**os.environ, **shared_sandbox.environment(), "SAILPOINT_LOG": "debug"}
    done = ran(program, env=environment)

    assert "status=200" in done.stderr
    assert shared_sandbox.client_secret not in done.stderr
    assert "Bearer" not in done.stderr


def test_an_awaited_call_is_logged_too(shared_sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:

    async def work() -> None:
        async with aio.ApiClient(shared_sandbox.configuration()) as api_client:
            await aio.IdentityProfilesApi(api_client).list_identity_profiles()

    with caplog.at_level(logging.DEBUG, "sailpoint"):
        asyncio.run(work())

    assert "status=200" in caplog.text
    assert shared_sandbox.client_secret not in caplog.text
