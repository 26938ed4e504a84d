"""The embedded tenant as a context manager."""

from __future__ import annotations

import socket

import pytest

from sailpoint.exceptions import ConnectionException
from sailpoint.sandbox import Sandbox
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient


def test_it_reports_its_url_and_credentials(sandbox: Sandbox) -> None:
    assert sandbox.environment() == {
        "SAIL_BASE_URL": sandbox.url,
        "SAIL_CLIENT_ID": sandbox.client_id,
        "SAIL_CLIENT_SECRET": sandbox.client_secret,
    }


def test_its_configuration_can_log_in_and_accepts_overrides(sandbox: Sandbox) -> None:
    configuration = sandbox.configuration(experimental=True)

    with ApiClient(configuration) as api_client:
        assert IdentityProfilesApi(api_client).list_identity_profiles()
    assert configuration.experimental is True


def test_it_can_be_started_and_stopped_repeatedly() -> None:
    sandbox = Sandbox()
    url = sandbox.start().url

    assert sandbox.start().url == url
    sandbox.stop()
    sandbox.stop()
    with sandbox:
        assert sandbox.url.startswith("http://127.0.0.1:")


def test_its_state_is_lost_when_it_is_started_again(sandbox: Sandbox) -> None:
    with ApiClient(sandbox.configuration()) as api_client:
        IdentityProfilesApi(api_client).update_identity_profile(
            "2b838de9-db9b-abcf-e646-d4f274ad4238", [{"op": "replace", "path": "/description", "value": "changed"}]
        )
    sandbox.stop()
    sandbox.start()

    with ApiClient(sandbox.configuration()) as api_client:
        profile = IdentityProfilesApi(api_client).get_identity_profile("2b838de9-db9b-abcf-e646-d4f274ad4238")
    assert profile.description != "changed"


def test_it_is_not_reachable_after_it_is_stopped(sandbox: Sandbox) -> None:
    configuration = sandbox.configuration()
    sandbox.stop()

    with ApiClient(configuration) as api_client, pytest.raises(ConnectionException):
        IdentityProfilesApi(api_client).list_identity_profiles()


def test_it_has_no_address_while_it_is_not_running() -> None:
    with pytest.raises(RuntimeError, match="not running"):
        _ = Sandbox().url


def test_a_port_in_use_raises_an_os_error() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError, match=r"."):
        Sandbox(port=taken.getsockname()[1]).start()


def test_its_repr_shows_no_secret() -> None:
    with Sandbox(client_secret="hidden") as sandbox:
        assert "hidden" not in repr(sandbox)
