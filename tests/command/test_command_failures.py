"""Messages and exit statuses of commands that fail or are interrupted."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from commands import COMMAND, run
from sailpoint import exceptions
from sailpoint._command.failures import Status, explanation
from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from commands import Commands

signals = pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals and pipes")

# Commands that print data, a help or a version.
OUTPUTS = ["profiles list", "profiles list --count", "--version", "--help", "api list_roles --help", "api --list role"]


def test_a_wrong_secret_is_reported_without_showing_it(shared_sandbox: Sandbox, command: Commands) -> None:
    command.log_in(shared_sandbox)
    ended = run("profiles", "list", tenant=shared_sandbox, variables={"SAIL_CLIENT_SECRET": "opensesame"})

    assert (ended.status, ended.out) == (4, "")
    assert "unknown client or wrong secret" in ended.err
    assert "opensesame" not in ended.err
    assert "Traceback" not in ended.err


def test_without_credentials_it_says_what_to_set(command: Commands) -> None:
    ended = command("profiles", "list")

    assert ended.status == 4
    assert "SAIL_CLIENT_ID" in ended.err


def test_an_operation_of_too_little_fidelity_is_not_tried_again(command: Commands) -> None:
    with Sandbox(fidelity="computed") as sandbox:
        command.log_in(sandbox)
        ended = command("api", "search_pre_defined_select_options")
        requests = [request for request in sandbox.requests if request["path"].endswith("/predefined-select-options")]

    assert ended.status == 1
    assert "have the fidelity made-up, which this tenant's option `fidelity` rejects." in ended.err
    assert len(requests) == 1


def test_an_unreachable_service_has_the_status_try_again(command: Commands, shared_sandbox: Sandbox) -> None:
    command.log_in(shared_sandbox)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        ended = command("profiles", "list", "--base-url", f"http://127.0.0.1:{free.getsockname()[1]}")

    assert ended.status == 5
    assert ended.err.startswith("sailpoint: cannot connect to 127.0.0.1:")
    assert ended.err.count("\n") == 1


def test_a_rejection_shows_the_message_and_the_ids_for_support(command: Commands, shared_sandbox: Sandbox) -> None:
    command.log_in(shared_sandbox)
    ended = command("profiles", "list", "--filters", "nonsense")

    assert ended.status == 1
    sentence, detail, tracking = ended.err.splitlines()
    assert sentence.startswith("sailpoint: The service responded with 400 Bad Request: filters: ")
    assert detail.startswith("  detail code: 400")
    assert tracking.startswith("  tracking id: ")


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (exceptions.NotFoundException(404), Status.NOT_FOUND),
        (exceptions.ForbiddenException(403), Status.FAILED),
        (exceptions.UnauthorizedException(401), Status.NOT_LOGGED_IN),
        (exceptions.AuthenticationException(401), Status.NOT_LOGGED_IN),
        (exceptions.AuthenticationException(503), Status.TRY_AGAIN),
        (exceptions.TooManyRequestsException(429), Status.TRY_AGAIN),
        (exceptions.ServiceException(500), Status.TRY_AGAIN),
        (exceptions.TimeoutException("late"), Status.TRY_AGAIN),
        (exceptions.TaskException({"id": "1"}), Status.FAILED),
        (exceptions.ApiValueError("wrong"), Status.USAGE),
    ],
)
def test_each_kind_of_failure_has_its_exit_status(error: Exception, status: Status) -> None:
    explained = explanation(error)

    assert explained is not None
    assert explained.status == status


def test_debug_shows_the_traceback_and_the_requests_but_no_secret(shared_sandbox: Sandbox) -> None:
    failed = run("profiles", "get", "Nonesuch", "--debug", tenant=shared_sandbox)
    assert failed.status == 3
    assert "Traceback" in failed.err
    assert "path=/v2024/identity-profiles" in failed.err

    done = run("profiles", "list", "-v", tenant=shared_sandbox)
    assert done.json
    assert f"tenant {shared_sandbox.url}" in done.err
    for ended in (failed, done):
        assert shared_sandbox.client_secret not in ended.err
        assert "Bearer" not in ended.err


@signals
@pytest.mark.parametrize("page", [1, 2])
def test_ctrl_c_in_a_long_call_prints_one_word(sandbox: Sandbox, page: int) -> None:
    profiles = [{"name": f"P{number}", "authoritativeSource": "HR"} for number in range(300)]
    sandbox.restore({"sources": [{"name": "HR"}], "profiles": profiles})
    sandbox.faults.add("list_identity_profiles", delay=60, nth=page)
    environment = {**sandbox.environment(), "PATH": ""}
    with subprocess.Popen(
        [*COMMAND, "profiles", "list"], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        while not next(iter(sandbox.faults))["happened"]:
            assert process.poll() is None
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)

    assert (process.returncode, out, err) == (130, "", "interrupted\n")


@signals
@pytest.mark.parametrize("arguments", [["profiles", "list"], ["profiles", "list", "-o", "table"], ["--help"]])
def test_a_closed_pipe_prints_no_traceback(arguments: list[str], shared_sandbox: Sandbox) -> None:
    reader, writer = socket.socketpair()
    with subprocess.Popen(
        [*COMMAND, *arguments],
        env={**shared_sandbox.environment(), "PATH": ""},
        stdout=writer.fileno(),
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        writer.close()
        reader.close()
        _, err = process.communicate(timeout=60)

    assert (process.returncode, err) == (141, "")


@signals
def test_a_whole_list_can_be_cut_by_head(shared_sandbox: Sandbox) -> None:
    line = f"{sys.executable} -m sailpoint profiles list -o table | head -1"
    ended = subprocess.run(
        ["/bin/sh", "-c", line],
        env={**shared_sandbox.environment(), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert ended.stdout.startswith("NAME ")
    assert ended.stdout.count("\n") == 1
    assert ended.stderr == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("arguments", OUTPUTS)
def test_a_full_disk_is_one_line(arguments: str, unbuffered: str, shared_sandbox: Sandbox) -> None:
    with Path("/dev/full").open("w") as full:
        ended = printing(full.fileno(), arguments, unbuffered, shared_sandbox)

    assert (ended.returncode, ended.stderr) == (1, "sailpoint: cannot print: No space left on device\n")


@signals
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("arguments", OUTPUTS)
def test_a_reader_that_has_ended_is_the_status_of_a_broken_pipe(
    arguments: str, unbuffered: str, shared_sandbox: Sandbox
) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    ended = printing(writer, arguments, unbuffered, shared_sandbox)
    os.close(writer)

    assert (ended.returncode, ended.stderr) == (141, "")


def printing(output: int, arguments: str, unbuffered: str, tenant: Sandbox) -> subprocess.CompletedProcess[str]:
    """A command that ended, with an output that takes nothing."""
    return subprocess.run(
        [*COMMAND, *arguments.split()],
        env={**tenant.environment(), "PATH": "", "PYTHONUNBUFFERED": unbuffered},
        stdout=output,
        stderr=subprocess.PIPE,
        text=True,
        timeout=60,
        check=False,
    )


@signals
@pytest.mark.parametrize(
    ("arguments", "closed", "status", "err"),
    [
        ("profiles list", ">&-", 0, ""),
        ("profiles list", ">&- 2>&- <&-", 0, ""),
        ("profiles lost", "2>&-", 2, ""),
        ("api delete_identity_profile --identity-profile-id x", "<&-", 2, "cannot ask for confirmation"),
        ("api create_identity_profile --body @-", "<&-", 2, "standard input is empty"),
    ],
)
def test_a_closed_stream_is_as_the_null_device(
    arguments: str, closed: str, status: int, err: str, shared_sandbox: Sandbox
) -> None:
    ended = subprocess.run(
        ["/bin/sh", "-c", f"{sys.executable} -m sailpoint {arguments} {closed}"],
        env={**shared_sandbox.environment(), "PATH": ""},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert (ended.returncode, ended.stdout) == (status, "")
    assert err in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_directory_in_place_of_a_file_is_named(shared_sandbox: Sandbox, tmp_path: Path) -> None:
    ended = run("api", "import_accounts_schema", "--id", "x", "--file", str(tmp_path), tenant=shared_sandbox)

    assert (ended.status, ended.err) == (1, f"sailpoint: {tmp_path}: is a directory\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ["profile"],
        ["profiles", "lost"],
        ["profiles", "get"],
        ["profiles", "get", ""],
        ["profiles", "list", "--limit", "0"],
        ["profiles", "list", "--limit", "5", "--all"],
        ["profiles", "list", "-o", "xml"],
        ["profiles", "list", "--client-secret", "x"],
        ["profiles", "list", "--env", ""],
        ["profiles", "list", "--base-url", ""],
        ["profiles", "update", "x"],
        ["profiles", "update", "x", "--patch", "-", "--from", "-"],
        ["profiles", "import"],
        ["profiles", "preview", "x"],
        ["profiles", "sync", "x", "--timeout", "never"],
        ["completion", "cmd"],
    ],
)
def test_a_wrong_argument_is_reported_with_the_usage(arguments: list[str], command: Commands) -> None:
    ended = command(*arguments)

    assert (ended.status, ended.out) == (2, "")
    assert ended.err.startswith("usage: sailpoint")


def test_an_insecure_address_is_rejected_before_anything_is_sent(shared_sandbox: Sandbox) -> None:
    ended = run("profiles", "list", "--base-url", "http://sailpoint.invalid", tenant=shared_sandbox)

    assert ended.status == 4
    assert "SAIL_ALLOW_HTTP" in ended.err


def test_an_allowed_insecure_address_prints_a_warning(shared_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAIL_ALLOW_HTTP", "1")
    ended = run("profiles", "list", "--base-url", "http://sailpoint.invalid", tenant=shared_sandbox)

    assert ended.status == 5
    assert ended.err.splitlines()[0].startswith("sailpoint: warning: ")
    assert ".py" not in ended.err
