"""The connection limit of a client, failures of the system, and addresses that are rejected."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from sailpoint import exceptions
from sailpoint.configuration import Configuration
from sailpoint.v2024 import ApiClient, IdentityProfilesApi
from wire import HANGS, SILENCE, Reply, server

if TYPE_CHECKING:
    from collections.abc import Iterator

resource = pytest.importorskip("resource")

SERVER = """
import asyncio

async def serve(reader, writer):
    try:
        while True:
            await reader.readuntil(b"\\r\\n\\r\\n")
            await asyncio.sleep(0.01)
            writer.write(b"HTTP/1.1 200 OK\\r\\nContent-Length: 2\\r\\n\\r\\n[]")
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()

async def main():
    listening = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=512)
    print(listening.sockets[0].getsockname()[1], flush=True)
    await listening.serve_forever()

asyncio.run(main())
"""

MANY = """
import asyncio, resource, sys
from sailpoint.configuration import Configuration
from sailpoint.v2024.aio import ApiClient, IdentityProfilesApi

resource.setrlimit(resource.RLIMIT_NOFILE, (256, 256))

async def main():
    async with ApiClient(Configuration(base_url=sys.argv[1], access_token="T", retries=0)) as api_client:
        api = IdentityProfilesApi(api_client)
        calls = [api.list_identity_profiles() for _ in range(10_000)]
        responses = await asyncio.gather(*calls, return_exceptions=True)
    wrong = [response for response in responses if response != []]
    print(len(responses), len(wrong), wrong[:3])

asyncio.run(main())
"""


@contextmanager
def elsewhere() -> Iterator[str]:
    """The URL of a server in another process, which has its own file descriptors."""
    with subprocess.Popen([sys.executable, "-c", SERVER], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.kill()


def test_ten_thousand_awaited_calls_need_no_more_than_256_descriptors() -> None:
    with elsewhere() as url:
        done = subprocess.run(
            [sys.executable, "-c", MANY, url], capture_output=True, text=True, check=False, timeout=20 * HANGS
        )

    assert (done.returncode, done.stdout) == (0, "10000 0 []\n"), done.stderr


NO_FILE = """
import resource, sys, threading, time
from sailpoint.configuration import Configuration
from sailpoint.v2024 import ApiClient, IdentityProfilesApi

url, where, credentials = sys.argv[1:]
login = {"access_token": "T"} if credentials == "token" else {"client_id": "id", "client_secret": "secret"}
api = IdentityProfilesApi(ApiClient(Configuration(base_url=url, retries=0, **login)))

def exhaust():
    if where == "in flight":
        sys.stdin.readline()
    resource.setrlimit(resource.RLIMIT_NOFILE, (3, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
    print("exhausted", flush=True)

thread = threading.Thread(target=exhaust)
thread.start()
if where == "before":
    thread.join()
try:
    print(api.list_identity_profiles(filters='name eq "a"'))
except BaseException as error:
    print(*(base.__name__ for base in type(error).__mro__))
    print(error)
thread.join()
"""

# An awaited call where the system starts no thread: none has the stack that the environment asks for.
NO_THREAD = """
import asyncio, sys
from sailpoint.configuration import Configuration
from sailpoint.v2024 import aio

async def main():
    async with aio.ApiClient(Configuration(base_url=sys.argv[1], access_token="T")) as client:
        try:
            await aio.IdentityProfilesApi(client).list_identity_profiles()
        except BaseException as error:
            print(type(error).__name__, error)

asyncio.run(main())
"""


@pytest.mark.parametrize("status", [200, 404, 500])
def test_running_out_of_descriptors_during_a_call_raises_an_error_of_this_package(status: int) -> None:
    def choose(_: object) -> Reply:
        assert process.stdin
        assert process.stdout
        process.stdin.write("now\n")
        process.stdin.flush()
        assert process.stdout.readline() == "exhausted\n"
        return Reply(status, b'{"detailCode": "1"}' if status != 200 else b'[{"name": "a"}]')

    with (
        server(choose) as served,
        subprocess.Popen(
            [sys.executable, "-c", NO_FILE, served.url, "in flight", "token"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as process,
    ):
        printed, _ = process.communicate(timeout=HANGS)

    assert "OpenApiException" in printed or printed.startswith("[IdentityProfile("), printed


@pytest.mark.parametrize("credentials", ["token", "login"])
def test_a_call_without_free_descriptors_raises_an_error_of_this_package(credentials: str) -> None:
    with server(lambda _: Reply()) as served:
        done = subprocess.run(
            [sys.executable, "-c", NO_FILE, served.url, "before", credentials],
            capture_output=True,
            text=True,
            check=True,
            timeout=HANGS,
        )

    exception, message = done.stdout.splitlines()[-2:]
    assert exception.startswith("ConnectionException"), done
    assert "ulimit -n" in message, done


def test_an_awaited_call_for_which_the_system_starts_no_thread_says_what_to_do() -> None:
    with server(lambda _: Reply(200, b"[]")) as served:
        done = subprocess.run(
            [sys.executable, "-c", NO_THREAD, served.url],
            capture_output=True,
            text=True,
            check=True,
            timeout=HANGS,
            env={**os.environ, "RUST_MIN_STACK": str(1 << 46)},
        )

    assert done.stdout.startswith("ConnectionException "), done
    assert "ulimit -u" in done.stdout, done


def silent(api: IdentityProfilesApi) -> None:
    """Make a call to a server that never responds."""
    with pytest.raises(exceptions.OpenApiException):
        api.list_identity_profiles()


def test_a_call_that_waits_too_long_for_a_connection_names_the_setting() -> None:
    with server(lambda _: SILENCE) as served:
        configuration = Configuration(base_url=served.url, access_token="T", retries=0, connection_pool_maxsize=1)
        with ApiClient(configuration) as api_client:
            api = IdentityProfilesApi(api_client)
            thread = threading.Thread(target=silent, args=(api.with_options(timeout=HANGS),))
            thread.start()
            while not served.seen:
                time.sleep(0.005)
            with pytest.raises(exceptions.TimeoutException, match="connection_pool_maxsize") as raised:
                api.list_identity_profiles(_request_timeout=(5, 5, None, 0.05))
        thread.join(HANGS)

    assert raised.value.phase == "waiting for a connection"
    assert len(served.seen) == 1


def test_a_limit_of_zero_connections_is_rejected() -> None:
    with pytest.raises(exceptions.ApiValueError, match="connection_pool_maxsize: must be at least 1"):
        Configuration(connection_pool_maxsize=0)


@pytest.mark.parametrize("setting", ["base_url", "token_url"])
def test_plain_http_to_another_machine_is_rejected_before_anything_is_sent(setting: str) -> None:
    with server(lambda _: Reply()) as proxy:
        settings: dict[str, Any] = {"base_url": "https://tenant.invalid", setting: "http://tenant.invalid"}
        login: dict[str, Any] = {"client_id": "id", "client_secret": "secret", "proxy": proxy.url, "retries": 0}
        api = IdentityProfilesApi(ApiClient(Configuration(**settings, **login)))
        with pytest.raises(exceptions.ConfigurationException, match=r"plain http.*allow_http"):
            api.list_identity_profiles()

    assert proxy.seen == []


@pytest.mark.parametrize(("variable", "allowed"), [("1", True), ("true", True), ("0", False), ("", False)])
def test_the_environment_may_allow_plain_http(monkeypatch: pytest.MonkeyPatch, variable: str, allowed: bool) -> None:
    monkeypatch.setenv("SAIL_ALLOW_HTTP", variable)

    assert Configuration().allow_http is allowed
    assert Configuration(allow_http=False).allow_http is False
