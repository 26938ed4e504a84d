"""`python -m sailpoint` in a process of its own."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

import sailpoint
from sailpoint.configuration import Configuration, ConfigurationParams
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient

if TYPE_CHECKING:
    from collections.abc import Iterator

COMMAND = [sys.executable, "-m", "sailpoint"]
signals = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")


@contextmanager
def running_sandbox(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], list[str]]]:
    """The process and the four lines that it prints when it listens."""
    process = subprocess.Popen(
        [*COMMAND, "sandbox", "--port", "0", *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        yield process, [process.stdout.readline().rstrip("\n") for _ in range(4)]
    finally:
        process.kill()
        process.communicate()


def test_the_sandbox_prints_its_address_and_what_to_export() -> None:
    with running_sandbox("--client-id", "me", "--client-secret", "it's") as (_, lines):
        url = lines[1].partition("=")[2]

        assert lines[0].startswith(f"Sandbox tenant at {url},")
        assert lines[1:] == [
            f"export SAIL_BASE_URL={url}",
            "export SAIL_CLIENT_ID=me",
            """export SAIL_CLIENT_SECRET='it'"'"'s'""",
        ]


def test_the_exported_values_log_in() -> None:
    with running_sandbox("--client-id", "me", "--client-secret", "secret") as (_, lines):
        params = ConfigurationParams()
        params.base_url = lines[1].partition("=")[2]
        params.client_id = "me"
        params.client_secret = "secret"
        with ApiClient(Configuration(params)) as api_client:
            assert IdentityProfilesApi(api_client).list_identity_profiles()


@signals
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_cleanly(number: signal.Signals) -> None:
    with running_sandbox() as (process, _):
        process.send_signal(number)
        _, stderr = process.communicate(timeout=30)

        assert process.returncode == 0
        assert stderr == ""


def test_a_port_that_is_taken_is_one_line_on_stderr() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ended = subprocess.run(
            [*COMMAND, "sandbox", "--port", str(port)], capture_output=True, text=True, timeout=60, check=False
        )

    assert ended.returncode == 1
    assert ended.stdout == ""
    assert ended.stderr.startswith("cannot start the sandbox: ")
    assert ended.stderr.count("\n") == 1


@pytest.mark.parametrize("port", ["-1", "65536", "http"])
def test_what_is_no_port_is_refused(port: str) -> None:
    ended = subprocess.run(
        [*COMMAND, "sandbox", f"--port={port}"], capture_output=True, text=True, timeout=60, check=False
    )

    assert ended.returncode == 2
    assert "--port" in ended.stderr


def test_it_says_its_version() -> None:
    ended = subprocess.run([*COMMAND, "--version"], capture_output=True, text=True, timeout=60, check=True)

    assert ended.stdout == f"sailpoint-rs {sailpoint.__version__}\n"
