"""The Dockerfile, and the example of a workflow that uses the container."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from needed import PROJECT, absent
from plain_client import PlainClient

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCKERFILE = (PROJECT / "Dockerfile").read_text(encoding="utf-8")
WORKFLOW = PROJECT / "examples" / "workflows" / "sandbox_service.yml"
SECONDS = 60
LINTERS = {
    "hadolint": ["hadolint", "Dockerfile"],
    "actionlint": ["actionlint", str(WORKFLOW)],
    "zizmor": [
        "zizmor",
        "--offline",
        "--quiet",
        "--strict-collection",
        "--config",
        ".github/zizmor.yml",
        str(WORKFLOW),
    ],
}


def instructions(name: str) -> list[str]:
    """The arguments of an instruction in the last stage of the Dockerfile."""
    last = DOCKERFILE[DOCKERFILE.rindex("\nFROM ") :].replace("\\\n", " ")
    lines = [line.strip() for line in last.splitlines()]
    return [line.removeprefix(f"{name} ") for line in lines if line.startswith(f"{name} ")]


def listed(text: str) -> list[str]:
    """The words of an instruction in JSON."""
    words: list[str] = json.loads(text[text.index("[") :])
    return words


@pytest.fixture
def port() -> int:
    """A port that is free now."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        number: int = server.getsockname()[1]
        return number


@pytest.fixture
def started(port: int, tmp_path: Path) -> Iterator[int]:
    """The port of a tenant that runs as the container does, with the values that the workflow sets."""
    (entry,), (rest,) = instructions("ENTRYPOINT"), instructions("CMD")
    changed = {"python": sys.executable, "4040": str(port), "0.0.0.0": "127.0.0.1"}  # noqa: S104 - replaced
    words = [changed.get(word, word.replace("/data/", f"{tmp_path}/")) for word in listed(entry) + listed(rest)]
    variables = service()["env"]
    process = subprocess.Popen(words, env=variables, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        yield port
    finally:
        process.terminate()
        process.communicate()


def service() -> Any:
    """The tenant in the example of a workflow."""
    workflow = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    return workflow["jobs"]["test"]["services"]["sandbox"]


def is_healthy(port: int) -> bool:
    """The result of the container's own check."""
    (check,) = instructions("HEALTHCHECK")
    words = [sys.executable, *(word.replace("4040", str(port)) for word in listed(check)[1:])]
    return subprocess.run(words, capture_output=True, check=False, timeout=SECONDS).returncode == 0


@pytest.mark.parametrize("linter", LINTERS)
def test_a_linter_has_no_finding(linter: str) -> None:
    program = shutil.which(linter, path=str(Path(sys.executable).parent))
    if program is None:
        absent(f"{linter} is not installed")
    done = subprocess.run(
        [program, *LINTERS[linter][1:]], cwd=PROJECT, capture_output=True, text=True, check=False, timeout=SECONDS
    )

    assert done.returncode == 0, done.stdout + done.stderr


def test_the_container_starts_a_tenant_and_finds_it_healthy(started: int) -> None:
    deadline = time.monotonic() + SECONDS
    while not is_healthy(started) and time.monotonic() < deadline:
        time.sleep(0.1)

    assert is_healthy(started)

    class Container:
        url = f"http://127.0.0.1:{started}"
        client_id = service()["env"]["SAILPOINT_SANDBOX_CLIENT_ID"]
        client_secret = service()["env"]["SAILPOINT_SANDBOX_CLIENT_SECRET"]

    assert PlainClient(Container()).send("GET", "/v2024/identity-profiles").status == 200  # type: ignore[arg-type]


def test_a_container_without_a_tenant_is_not_healthy(port: int) -> None:
    assert not is_healthy(port)


def test_the_container_does_not_run_as_root_and_keeps_its_data_in_a_volume() -> None:
    (user,), (volume,) = instructions("USER"), instructions("VOLUME")

    assert int(user) > 0
    assert f"--uid {user} --create-home sandbox" in DOCKERFILE
    assert f"install -d -o sandbox {volume}" in DOCKERFILE
    assert f"{volume}/" in instructions("CMD")[0]


def test_the_port_of_the_container_is_that_of_its_command_and_of_the_workflow() -> None:
    (exposed,) = instructions("EXPOSE")
    command = listed(instructions("ENTRYPOINT")[0])

    assert command[command.index("--port") + 1] == exposed
    assert service()["ports"] == [f"{exposed}:{exposed}"]


def test_the_client_of_the_workflow_is_that_of_its_tenant() -> None:
    job = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))["jobs"]["test"]
    tenant, client = service()["env"], job["env"]

    assert client["SAIL_CLIENT_ID"] == tenant["SAILPOINT_SANDBOX_CLIENT_ID"]
    assert client["SAIL_CLIENT_SECRET"] == tenant["SAILPOINT_SANDBOX_CLIENT_SECRET"]
    assert client["SAIL_BASE_URL"].endswith(f":{instructions('EXPOSE')[0]}")
