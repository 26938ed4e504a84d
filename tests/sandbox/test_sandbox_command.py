"""The options of `python -m sailpoint sandbox`, in its own process."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit

import pytest

import sailpoint
from plain_client import PlainClient, Response

if TYPE_CHECKING:
    from collections.abc import Iterator

PROFILES = "/v2024/identity-profiles"


class TenantProcess:
    """The attributes of a tenant in another process that `PlainClient` needs."""

    client_id = "me"
    client_secret = "secret"

    def __init__(self, url: str) -> None:
        self.url = url


@contextmanager
def tenant(*options: str) -> Iterator[tuple[PlainClient, list[str]]]:
    """A client of a tenant started with these options, and the lines that the tenant printed."""
    command = [sys.executable, "-m", "sailpoint", "sandbox", "--port", "0", "--client-id", "me"]
    process = subprocess.Popen(
        [*command, "--client-secret", "secret", *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(5 if "--host" in options else 4)]
        yield PlainClient(TenantProcess(lines[1].strip().partition("=")[2])), lines  # type: ignore[arg-type]
    finally:
        process.terminate()
        process.communicate()


def names(response: Response) -> list[str]:
    return [profile["name"] for profile in response.json()]


def test_a_data_file_keeps_the_state_of_a_seed_file(tmp_path: Path) -> None:
    seed, data = tmp_path / "seed.yaml", tmp_path / "tenant.db"
    seed.write_text("sources: [{name: HR}]\nprofiles: [{name: Everyone, authoritativeSource: HR}]\n")
    options = ["--seed", str(seed), "--data", str(data), "--task-delay", "0"]
    with tenant(*options) as (client, _):
        assert names(client.send("GET", PROFILES)) == ["Everyone"]
        profile = client.send("GET", PROFILES).json()[0]["id"]
        client.send("DELETE", f"{PROFILES}/{profile}")
    with tenant(*options) as (client, _):
        assert names(client.send("GET", PROFILES)) == []


def test_a_generated_company_a_rate_limit_and_a_token_lifetime_are_options() -> None:
    with tenant("--generate", "120", "--rate-limit", "1", "--token-life", "60", "--loose") as (client, _):
        assert client.grant["expires_in"] == 60
        assert len(client.send("GET", PROFILES).json()) == 3
        assert client.send("GET", PROFILES).status == 429


def test_a_seed_may_be_json_and_a_loose_tenant_lets_applications_import(tmp_path: Path) -> None:
    seed = tmp_path / "seed.json"
    seed.write_text('{"sources": [{"name": "HR"}], "profiles": [{"name": "All", "authoritativeSource": "HR"}]}')
    for options, status in ((["--loose"], 200), ([], 403)):
        with tenant("--seed", str(seed), *options) as (client, _):
            assert names(client.send("GET", PROFILES)) == ["All"]
            added = client.send("POST", "/_sandbox/clients", {"user": None}).json()
            application = PlainClient(TenantProcess(f"http://{client.address}"), **added)  # type: ignore[arg-type]
            assert application.send("POST", f"{PROFILES}/import", []).status == status


def test_the_rate_limit_without_a_number_is_that_of_the_service() -> None:
    with tenant("--rate-limit") as (client, _):
        statuses = [client.send("GET", f"{PROFILES}?limit=0").status for _ in range(101)]

        assert statuses == [200] * 100 + [429]


def test_the_admin_token_is_printed_if_other_machines_can_connect() -> None:
    with tenant("--host", "0.0.0.0", "--admin-token", "opensesame") as (client, lines):  # noqa: S104
        assert lines[4].strip().endswith("/_sandbox/ is opensesame")
        assert urlsplit(lines[1]).hostname != "0.0.0.0"  # noqa: S104
        response = client.send_raw("GET", "/_sandbox/faults", None, {"Authorization": "Bearer opensesame"})
        assert json.loads(response.body) == []


def test_an_invalid_seed_is_reported_in_one_line(tmp_path: Path) -> None:
    seed = tmp_path / "seed.yaml"
    seed.write_text("people: []\n")
    command = [sys.executable, "-m", "sailpoint", "sandbox", "--port", "0"]
    for options in (["--seed", str(seed)], ["--seed", str(tmp_path / "absent")]):
        ended = subprocess.run([*command, *options], capture_output=True, text=True, timeout=60, check=False)

        assert ended.returncode == 1
        assert ended.stderr.startswith("cannot start the sandbox: ")
        assert ended.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("seed", "why"),
    [
        ("sources: [{id: a, name: A}, {id: a, name: B}]\n", "it contains an id or a name twice"),
        ("sources: [\n", ""),
    ],
)
def test_errors_contain_no_database_statement(seed: str, why: str, tmp_path: Path) -> None:
    file = tmp_path / "seed.yaml"
    file.write_text(seed)
    ended = failed("--seed", str(file))

    assert why in ended
    assert not any(word in ended for word in ("UNIQUE", "constraint", "SELECT", ".rs", str(tmp_path)))


def test_a_file_that_is_not_a_database_is_reported(tmp_path: Path) -> None:
    file = tmp_path / "tenant.db"
    file.write_text("hello " * 1000)

    assert "it is not a database, or it is damaged" in failed("--data", str(file))


def test_a_seed_and_a_generated_company_exclude_each_other(tmp_path: Path) -> None:
    seed = tmp_path / "seed.yaml"
    seed.write_text("sources: []\n")

    assert "not with both" in failed("--seed", str(seed), "--generate", "10")


@pytest.mark.parametrize("text", ["", " \n\n"])
def test_an_empty_seed_file_is_named(tmp_path: Path, text: str) -> None:
    seed = tmp_path / "seed.json"
    seed.write_text(text)

    assert f"cannot start the sandbox: {seed} is empty: a seed must be a JSON or YAML document" in failed(
        "--seed", str(seed)
    )


def test_empty_values_are_rejected() -> None:
    for option in ("--client-id", "--client-secret", "--admin-token", "--host", "--data", "--seed", "--mask"):
        command = [sys.executable, "-m", "sailpoint", "sandbox", option, ""]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

        assert ended.returncode == 2
        assert "must not be empty" in ended.stderr


@pytest.mark.parametrize("command", [["--version"], ["sandbox", "--version"]])
def test_the_console_script_prints_its_version(command: list[str]) -> None:
    script = Path(sys.executable).with_name("sailpoint")
    ended = subprocess.run([script, *command], capture_output=True, text=True, timeout=60, check=True)

    assert ended.stdout == f"sailpoint-rs {sailpoint.__version__}\n"


def failed(*options: str) -> str:
    """The error line of a tenant that fails to start."""
    command = [sys.executable, "-m", "sailpoint", "sandbox", "--port", "0", *options]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)

    assert ended.returncode == 1
    assert ended.stderr.count("\n") == 1
    return ended.stderr


def test_a_token_can_be_requested_with_a_form() -> None:
    with tenant() as (client, _):
        form = {"grant_type": "password", "client_id": "me", "client_secret": "secret"}
        response = client.send_raw("POST", "/oauth/token", urlencode(form).encode(), {})

        assert response.status == 400
        assert response.json()["error"] == "unsupported_grant_type"


# The signal arrives while the main thread holds the lock of a condition, as an Event does while it waits.
INTERRUPTED = """
import os, signal, sys, threading
enter, main_thread = threading.Condition.__enter__, threading.get_ident()

def interrupted(condition):
    result = enter(condition)
    if threading.get_ident() == main_thread and signal.getsignal(signal.SIGTERM) != signal.SIG_DFL:
        os.kill(os.getpid(), signal.SIGTERM)
    return result

threading.Condition.__enter__ = interrupted
threading.Timer(2, lambda: os.kill(os.getpid(), signal.SIGTERM)).start()
from sailpoint.__main__ import main
sys.exit(main(["sandbox", "--port", "0"]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without a signal")
def test_a_signal_at_any_instant_stops_the_command() -> None:
    ended = subprocess.run([sys.executable, "-c", INTERRUPTED], capture_output=True, timeout=30, check=False)

    assert ended.returncode == 0, ended.stderr
