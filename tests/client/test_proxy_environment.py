"""Proxies from environment variables, interpreted as by other programs."""

from __future__ import annotations

import base64
import os

import pytest

from programs import ran
from wire import Reply, Seen, server

PROGRAM = """
from sailpoint.configuration import Configuration
from sailpoint.exceptions import ConnectionException
from sailpoint.v2024 import ApiClient, IdentityProfilesApi
configuration = Configuration(base_url="https://tenant.invalid", client_id="id", client_secret="secret", retries=0)
try:
    IdentityProfilesApi(ApiClient(configuration)).list_identity_profiles()
except ConnectionException as error:
    print(error.phase)
"""

LOGIN = "Basic " + base64.b64encode(b"user:p@ss").decode()


def asked(variables: dict[str, str]) -> tuple[list[Seen], str]:
    """The requests to the proxy, and the phase in which the call failed; `{}` in a variable is the proxy's address."""
    with server(lambda _: Reply(502, b"")) as proxy:
        known = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        environment = {**known, **{name: value.format(proxy.address) for name, value in variables.items()}}
        done = ran(PROGRAM, env=environment)
    return proxy.seen, done.stdout.strip()


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_the_proxy_of_the_environment_is_asked_for_a_tunnel(name: str) -> None:
    seen, phase = asked({name: "http://user:p%40ss@{}"})

    assert [(request.method, request.target) for request in seen] == [("CONNECT", "tenant.invalid:443")]
    assert seen[0].headers["proxy-authorization"] == LOGIN
    assert phase == "connecting"


@pytest.mark.parametrize("without", ["tenant.invalid", "other.example, .invalid", "*"])
def test_a_no_proxy_host_is_reached_directly(without: str) -> None:
    seen, phase = asked({"HTTPS_PROXY": "http://{}", "NO_PROXY": without})

    assert seen == []
    assert phase == "resolving"


def test_the_proxy_for_plain_http_is_not_asked_for_https() -> None:
    assert asked({"HTTP_PROXY": "http://{}"})[0] == []
