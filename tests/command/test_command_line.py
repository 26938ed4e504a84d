"""`python -m sailpoint` in its own process."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

import sailpoint
from sailpoint.configuration import Configuration, ConfigurationParams
from sailpoint.v2024.api.identity_profiles_api import IdentityProfilesApi
from sailpoint.v2024.api_client import ApiClient

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

COMMAND = [sys.executable, "-m", "sailpoint"]
signals = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")


@contextmanager
def running_sandbox(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], list[str]]]:
    """The process, and the four lines that it prints when it listens."""
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
def test_a_signal_stops_the_sandbox_cleanly(number: signal.Signals) -> None:
    with running_sandbox() as (process, _):
        process.send_signal(number)
        _, stderr = process.communicate(timeout=30)

        assert process.returncode == 0
        assert stderr == ""


def test_a_port_in_use_is_one_line_on_stderr() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ended = subprocess.run(
            [*COMMAND, "sandbox", "--port", str(port)], capture_output=True, text=True, timeout=60, check=False
        )

    assert ended.returncode == 1
    assert ended.stdout == ""
    assert ended.stderr.startswith("cannot start the sandbox: ")
    assert ended.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["sandbox", "--port=-1"], "argument --port: must be a port from 0 to 65535 (got '-1')"),
        (["sandbox", "--port=65536"], "argument --port: must be a port from 0 to 65535 (got '65536')"),
        (["sandbox", "--port=80x"], "argument --port: must be a port from 0 to 65535 (got '80x')"),
        (["sandbox", "--generate=-1"], "argument --generate: must be an integer, between 0 and 1000000 (got '-1')"),
        (["sandbox", "--generate=many"], "argument --generate: must be an integer, between 0 and 1000000 (got 'many')"),
        (["sandbox", "--task-delay=-1"], "argument --task-delay: must be a number, between 0 and 86400 (got '-1')"),
        (["sandbox", "--token-life=1.5"], "--token-life: must be an integer, between 0 and 315360000 (got '1.5')"),
        (
            ["sandbox", "--rate-limit=-3"],
            "argument --rate-limit: must be an integer, between 0 and 1000000000 (got '-3')",
        ),
        (["sandbox", "--client-id="], "argument --client-id: must not be empty"),
        (["sandbox", "--client-secret="], "argument --client-secret: must not be empty"),
        (["documented", "--timeout=nan", "."], "argument --timeout: must be a number of seconds above 0 (got 'nan')"),
        (["documented", "--timeout=inf", "."], "argument --timeout: must be a number of seconds above 0 (got 'inf')"),
        (["documented", "--timeout=0", "."], "argument --timeout: must be a number of seconds above 0 (got '0')"),
        (["documented", "--timeout=soon", "."], "argument --timeout: must be a number of seconds above 0 (got 'soon')"),
    ],
)
def test_an_invalid_option_is_rejected_in_one_line(arguments: list[str], message: str) -> None:
    ended = subprocess.run([*COMMAND, *arguments], capture_output=True, text=True, timeout=60, check=False)

    assert ended.returncode == 2
    assert ended.stderr.splitlines()[-1].endswith(message)


@pytest.mark.parametrize(("host", "shown"), [("0.0.0.0", "127.0.0.1"), ("127.0.0.1", "127.0.0.1")])  # noqa: S104
def test_the_printed_address_is_reachable(host: str, shown: str) -> None:
    with running_sandbox("--host", host) as (_, lines):
        assert lines[0].startswith(f"Sandbox tenant at http://{shown}:")
        assert lines[1].startswith(f"export SAIL_BASE_URL=http://{shown}:")


@signals
def test_ctrl_c_while_scripts_run_ends_them_without_a_traceback(tmp_path: Path) -> None:
    marker = tmp_path / "started"
    script = tmp_path / "slow.py"
    script.write_text(f"import time\nopen({str(marker)!r}, 'w').close()\ntime.sleep(60)\n", encoding="utf-8")
    with subprocess.Popen(
        [*COMMAND, "documented", str(script)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        while not marker.exists():
            assert process.poll() is None
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        _, stderr = process.communicate(timeout=30)

    assert process.returncode == 130
    assert stderr == "interrupted\n"


@signals
def test_ctrl_c_while_it_starts_leaves_no_traceback() -> None:
    # From the start of the main module; earlier imports belong to Python itself.
    source = "import runpy, signal, sys; sys.meta_path.insert(0, type('', (), {'find_spec': lambda name, *_: name =="
    source += " 'argparse' and signal.raise_signal(signal.SIGINT) or None})); sys.modules.pop('argparse', None);"
    source += " runpy.run_module('sailpoint', run_name='__main__')"
    ended = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, timeout=60, check=False)

    assert ended.returncode == -signal.SIGINT
    assert ended.stderr == ""


def test_it_prints_its_version() -> None:
    ended = subprocess.run([*COMMAND, "--version"], capture_output=True, text=True, timeout=60, check=True)

    assert ended.stdout == f"sailpoint-rs {sailpoint.__version__}\n"
