"""A call to a server that does not respond ends at its timeout, or at Ctrl-C."""

from __future__ import annotations

import _thread
import socket
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint.exceptions import TimeoutException
from sailpoint.v2024 import ApiClient, Configuration, IdentityProfilesApi

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def silent() -> Iterator[str]:
    """The URL of a server that accepts connections and never responds."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


@pytest.mark.parametrize("seconds", [0.05, (5, 0.05), (5.0, 0.05)])
def test_a_call_ends_at_its_timeout(seconds: Any) -> None:
    with silent() as url, ApiClient(Configuration(base_url=url, access_token="token", retries=0)) as api_client:
        api = IdentityProfilesApi(api_client)
        started = time.monotonic()
        with pytest.raises(TimeoutException):
            api.list_identity_profiles(_request_timeout=seconds)

        api_client.configuration.timeout = seconds
        with pytest.raises(TimeoutError):
            api.list_identity_profiles()

    assert time.monotonic() - started < 10


def test_ctrl_c_during_a_call_interrupts_it() -> None:
    with silent() as url, ApiClient(Configuration(base_url=url, access_token="token")) as api_client:
        pressed = threading.Timer(0.2, _thread.interrupt_main)
        pressed.start()
        started = time.monotonic()
        with pytest.raises(KeyboardInterrupt):
            IdentityProfilesApi(api_client).list_identity_profiles()
        pressed.join()

    assert time.monotonic() - started < 20
