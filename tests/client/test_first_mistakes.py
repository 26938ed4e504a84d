"""The first mistakes of a new user have messages of one line that say what is wrong, where, and what to do."""

from __future__ import annotations

import json
import socket
import ssl
import sys
from email.utils import formatdate
from time import time
from types import ModuleType
from typing import TYPE_CHECKING, Any

import pytest
import trustme

from sailpoint import exceptions
from sailpoint.exceptions import AuthenticationException, ConfigurationException, ConnectionException
from served_api import api_of
from wire import RESET, Reply, Server, behind_login, server

if TYPE_CHECKING:
    from pathlib import Path

    from sailpoint.sandbox import Sandbox

EXPECTED = "https://TENANT.api.identitynow.com"
PAGE = Reply(200, b"<!DOCTYPE html><title>Sign\n in</title>" + b"<p>x</p>" * 5000, {"Content-Type": "text/html"})


def page(status: int) -> Reply:
    return Reply(status, PAGE.body, PAGE.headers)


def message_of(served: Server, kind: type[exceptions.OpenApiException], **settings: Any) -> str:
    """The message of a call that fails."""
    with pytest.raises(kind) as raised:
        api_of(served, **settings).list_identity_profiles(filters='name eq "hidden"')
    text = str(raised.value)
    assert "\n" not in text
    assert len(text) < 700
    assert text in repr(raised.value)
    assert "s3c&ret" not in text
    return text


@pytest.fixture
def unused() -> Server:
    """An address at which nothing listens."""
    running = Server(lambda _: None)
    running.server_close()
    return running


# Addresses.


@pytest.mark.parametrize(
    ("address", "meant"),
    [
        ("https://acme.identitynow.com", "https://acme.api.identitynow.com"),
        ("https://acme.identitynow.com/ui/d/dashboard?code=hidden#x", "https://acme.api.identitynow.com"),
        ("https://acme.identitynow-demo.com/", "https://acme.api.identitynow-demo.com"),
        ("https://acme.login.sailpoint.com", "https://acme.api.identitynow.com"),
        ("https://api.identitynow.com", EXPECTED),
        ("https://acme.api.identitynow.com/v3", "https://acme.api.identitynow.com"),
        ("https://acme.api.identitynow.com/cc/api", "https://acme.api.identitynow.com"),
        ("https://iam.acme.example/ui/admin", "https://iam.acme.example"),
        ("https://gateway.example/sailpoint/v2024/identity-profiles", "https://gateway.example/sailpoint"),
        ("http://localhost:8080/beta/", "http://localhost:8080"),
        ("https://acme.example/oauth/token", "https://acme.example"),
        ("acme", "https://acme.api.identitynow.com"),
        ("acme.identitynow.com", "https://acme.api.identitynow.com"),
        ("acme.api.identitynow.com/v2025", "https://acme.api.identitynow.com"),
        ("localhost:8080", EXPECTED),
        ("https://{tenant}.api.identitynow.com", EXPECTED),
    ],
)
def test_an_address_of_something_else_is_rejected_with_the_address_of_the_api(
    unused: Server, address: str, meant: str
) -> None:
    text = message_of(unused, ConfigurationException, base_url=address)

    assert text.endswith(f" {meant}")
    assert "base URL" in text
    assert "hidden" not in text


def test_a_gateway_may_have_a_path() -> None:
    with behind_login(lambda _: Reply()) as served:
        assert api_of(served, base_url=f"{served.url}/sailpoint/v1").list_identity_profiles() == []


@pytest.mark.parametrize("status", [200, 404, 403])
def test_a_web_page_instead_of_a_response_is_named(status: int) -> None:
    with server(lambda _: page(status)) as served:
        login = message_of(served, AuthenticationException)
    with behind_login(lambda _: page(status)) as served:
        call = message_of(served, exceptions.ApiException)

    assert login.startswith(f"The token request to http://{served.address.split(':')[0]}")
    assert "/oauth/token failed: " in login
    assert call.startswith(f"GET {served.url}/v2024/identity-profiles responded with {status} Chosen: a web page, ")
    assert '"Sign in"' in call
    for text in (login, call):
        assert "a web page" in text
        assert text.endswith(f"(expected {EXPECTED})")


def test_a_web_page_of_a_failing_gateway_does_not_blame_the_address() -> None:
    with behind_login(lambda _: page(502)) as served:
        assert message_of(served, exceptions.ServiceException, retries=0).endswith('502 Chosen: a web page, "Sign in"')


def test_a_web_page_is_cut_in_the_notes() -> None:
    with behind_login(lambda _: page(404)) as served, pytest.raises(exceptions.NotFoundException) as raised:
        api_of(served).list_identity_profiles()

    assert max(map(len, raised.value.__notes__)) < 400
    assert raised.value.__notes__[0] == f"request: GET {served.url}/v2024/identity-profiles"
    assert raised.value.body == PAGE.body.decode()


def test_a_redirect_to_the_login_page_is_named_without_its_query() -> None:
    moved = Reply(302, b"", {"Location": "https://acme.login.sailpoint.com/x?code=hidden"})
    with server(lambda _: moved) as login, behind_login(lambda _: moved) as call:
        texts = [message_of(login, AuthenticationException), message_of(call, exceptions.ApiException)]
        with pytest.raises(exceptions.ApiException) as raised:
            api_of(call).list_identity_profiles()

    for text in texts:
        assert "a redirect to https://acme.login.sailpoint.com/x: base_url must be the address of the API" in text
    assert "hidden" not in str(raised.value.__notes__)


# TLS.


def secured(authority: trustme.CA, name: str = "localhost") -> ssl.SSLContext:
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(name).configure_cert(made)
    return made


def test_https_to_a_port_without_tls(shared_sandbox: Sandbox, unused: Server) -> None:
    text = message_of(unused, ConnectionException, base_url=shared_sandbox.url.replace("http://", "https://"))

    assert "the server does not use TLS on this port: check the port, or write http:// instead" in text
    assert text.endswith("(while securing the connection, one attempt)")


def test_http_to_a_port_with_tls() -> None:
    with behind_login(lambda _: Reply(), secured(trustme.CA()), "localhost") as served:
        text = message_of(served, ConnectionException, base_url=f"http://{served.address}", retries=0)

    assert f"if the server expects TLS on this port, write https://{served.address}" in text


@pytest.mark.parametrize(
    "explained", ["The plain HTTP request was sent to HTTPS port", "Client sent an HTTP request to an HTTPS server."]
)
def test_http_to_a_port_with_tls_of_a_server_that_explains_it(explained: str) -> None:
    with server(lambda _: Reply(400, explained.encode())) as served:
        assert message_of(served, AuthenticationException).endswith("the port expects TLS: write https:// in base_url")


def test_a_connection_that_was_in_use_is_not_said_to_expect_tls() -> None:
    with behind_login(lambda _: RESET) as served:
        assert "https" not in message_of(served, ConnectionException, retries=0)


def test_an_authority_of_a_company_names_the_setting() -> None:
    with behind_login(lambda _: Reply(), secured(trustme.CA()), "localhost") as served:
        text = message_of(served, ConnectionException)

    assert "does not trust the authority that signed the certificate" in text
    assert "set ssl_ca_cert to its PEM file, or add it to the system's store" in text
    assert "one attempt" in text


def test_a_certificate_of_another_host_names_the_address(tmp_path: Path) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(tmp_path / "root.pem"))
    with behind_login(lambda _: Reply(), secured(authority, "other.example"), "localhost") as served:
        text = message_of(served, ConnectionException, ssl_ca_cert=tmp_path / "root.pem")

    assert "the certificate names another host: check the host in base_url" in text


# Connections.


def test_an_unknown_host_names_the_tenant(unused: Server) -> None:
    text = message_of(unused, ConnectionException, base_url="https://acme.api.identitynow.invalid", retries=0)

    assert text.startswith("cannot connect to acme.api.identitynow.invalid: ")
    assert "check the name of the tenant in base_url" in text


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_port_on_which_nothing_listens(unused: Server, host: str) -> None:
    address = unused.address.replace("127.0.0.1", host)
    text = message_of(unused, ConnectionException, base_url=f"http://{address}", retries=0)

    assert text.startswith(f"cannot connect to {address}: ")
    assert text.endswith("nothing listens there: check host and port of base_url (while connecting, one attempt)")


@pytest.mark.parametrize("target", ["https://acme.api.identitynow.com", "http://127.0.0.1:9"])
def test_a_proxy_that_requires_credentials(target: str) -> None:
    with server(lambda _: Reply(407, b"<html>", {"Proxy-Authenticate": "Basic"})) as proxy:
        without = message_of(proxy, ConnectionException, base_url=target, proxy=proxy.url)
        url = proxy.url.replace("//", "//user:hidden@")
        wrong = message_of(proxy, ConnectionException, base_url=target, proxy=url)

    assert f"the proxy requires credentials (407) (through the proxy {proxy.url}): write user name and" in without
    assert "check the user name and the password in the address of the proxy" in wrong
    assert "hidden" not in wrong
    assert len(proxy.seen) == 2  # another attempt would fail as well


def test_a_proxy_that_is_not_there_is_named(unused: Server) -> None:
    address = {"base_url": "https://acme.api.identitynow.com", "retries": 0}
    text = message_of(unused, ConnectionException, proxy=unused.url, **address)
    assert f"(through the proxy {unused.url}): nothing listens there: check the address of the proxy" in text

    text = message_of(unused, ConnectionException, proxy="http://proxy.invalid:3128", **address)
    assert "(through the proxy http://proxy.invalid:3128): check the host in the address of the proxy" in text


def test_a_proxy_whose_address_begins_with_https_by_mistake(shared_sandbox: Sandbox, unused: Server) -> None:
    wrong = shared_sandbox.url.replace("http://", "https://")
    text = message_of(unused, ConnectionException, base_url="https://acme.api.identitynow.com", proxy=wrong)

    assert "the proxy does not use TLS on this port: most addresses of proxies begin with http://" in text


def test_a_proxy_that_does_not_lead_to_the_service() -> None:
    with server(lambda _: Reply(403)) as proxy:
        text = message_of(
            proxy, ConnectionException, base_url="https://acme.api.identitynow.com", proxy=proxy.url, retries=0
        )

    assert "the proxy did not connect to this host: check its rules, or NO_PROXY" in text


def test_a_port_of_another_protocol() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        with server(lambda _: b"SSH-2.0-OpenSSH_9.6\r\n") as served:
            assert "broke the HTTP protocol" in message_of(served, ConnectionException, retries=0)


# Logins.


@pytest.mark.parametrize("status", [400, 401])
@pytest.mark.parametrize(
    ("code", "cure"),
    [
        ("invalid_client", "check client_id and client_secret (SAIL_CLIENT_ID, SAIL_CLIENT_SECRET)"),
        ("unauthorized", "the client has expired or was revoked"),
        ("invalid_grant", "the personal access token has expired or was revoked, or its user is disabled"),
        ("unauthorized_client", "the client needs the grant type CLIENT_CREDENTIALS"),
    ],
)
def test_a_rejected_client_says_what_to_check(status: int, code: str, cure: str) -> None:
    body = json.dumps({"error": code, "error_description": "Full authentication is required"}).encode()
    with server(lambda _: Reply(status, body)) as served:
        text = message_of(served, AuthenticationException)

    start = f"The token request to {served.url}/oauth/token failed: {status} Chosen: Full authentication is required"
    assert text.startswith(f"{start} ({code}): ")
    assert cure in text


def test_a_token_url_that_does_not_exist_names_the_address() -> None:
    with server(lambda _: Reply(404, b"{}")) as served:
        assert message_of(served, AuthenticationException).endswith(f"(expected {EXPECTED})")


@pytest.mark.parametrize(("difference", "said"), [(-7200, "120 minutes ahead of"), (3600, "60 minutes behind")])
def test_a_wrong_clock_is_said(difference: int, said: str) -> None:
    headers = {"Date": formatdate(time() + difference, usegmt=True)}
    rejection = Reply(401, b'{"error": "JWT is not yet valid"}', headers)
    with server(lambda _: rejection) as login, behind_login(lambda _: rejection) as call:
        texts = [message_of(login, AuthenticationException), message_of(call, exceptions.UnauthorizedException)]

    for text in texts:
        assert f"JWT is not yet valid: the clock of this machine is {said} the service's: correct it" in text


def test_an_exception_during_the_import_of_a_module_that_its_advice_needs_lacks_only_that_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As for a finalizer that makes a call while another module imports `email.utils`."""
    monkeypatch.setitem(sys.modules, "email.utils", ModuleType("email.utils"))
    headers = {"Date": "Thu, 01 Jan 2015 00:00:00 GMT"}
    with behind_login(lambda _: Reply(401, b'{"error": "JWT is expired"}', headers)) as served:
        text = message_of(served, exceptions.UnauthorizedException)

    assert "JWT is expired" in text
    assert "clock" not in text
    assert "check that base_url and the credentials belong to the same tenant" in text


def test_a_clock_that_is_almost_right_is_not_blamed() -> None:
    headers = {"Date": formatdate(time() - 30, usegmt=True)}
    with behind_login(lambda _: Reply(401, b'{"error": "JWT is expired"}', headers)) as served:
        text = message_of(served, exceptions.UnauthorizedException)

    assert "clock" not in text
    assert "check that base_url and the credentials belong to the same tenant" in text
