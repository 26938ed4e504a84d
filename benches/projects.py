"""Measures `sailpoint project` as a process, against a large tenant in another process at the service's pace."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

OURS = "sailpoint-rs"
# Runs the command line, and writes the peak of its memory in kB into a file. What the system reports of an ended
# process includes the memory of the one that started it.
PROGRAM = """
import sys
from sailpoint.__main__ import main
status = main(["project", *sys.argv[2:]])
with open("/proc/self/status") as lines, open(sys.argv[1], "w") as peak:
    peak.write(next(line.split()[1] for line in lines if line.startswith("VmHWM")))
sys.exit(status)
"""
CASES = 1000
TARGETS: dict[str, dict[str, float]] = {
    f"{name}, 200 profiles of 60 mappings, {figure}": {OURS: most}
    for name in ("pull", "plan --no-impact", "drift")
    for figure, most in (("s", 30.0), ("s of processor time", 1.0), ("MB", 150.0))
} | {"test, 1,000 cases, s": {OURS: 2.0}}


def measured(_: Path, rounds: int) -> dict[str, dict[str, float]]:
    """The best figures of several rounds."""
    found: dict[str, list[float]] = {}
    with tenant() as variables:
        for _number in range(min(rounds, 3)):
            with TemporaryDirectory() as folder:
                for name, figure, value in measured_once(Path(folder), variables):
                    found.setdefault(f"{name}{figure}", []).append(value)
    return {work: {OURS: min(values)} for work, values in found.items()}


def measured_once(folder: Path, variables: Mapping[str, str]) -> Iterator[tuple[str, str, float]]:
    run(folder, variables, "init", "--env", "prod")
    subprocess.run(["git", "init", "--quiet"], cwd=folder, check=True)
    for command in (["pull"], ["plan", "--no-impact"], ["drift"]):
        wall, own, memory = run(folder, variables, *command, "--env", "prod")
        name = f"{' '.join(command)}, 200 profiles of 60 mappings, "
        yield from ((name, "s", wall), (name, "s of processor time", own), (name, "MB", memory))
    (folder / "tests").mkdir()
    cases = "".join(f"  - [A{number}, a{number}]\n" for number in range(CASES))
    tests = f"transform: Transform 1\ncases:\n{cases}"
    (folder / "tests/cases.test.yaml").write_text(tests, encoding="utf-8")
    yield "test, 1,000 cases, ", "s", run(folder, variables, "test")[0]


@contextmanager
def tenant() -> Iterator[dict[str, str]]:
    """The variables of a login at the tenant."""
    script = str(Path(__file__).parent / "project_tenant.py")
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, script], text=True, stdin=pipe, stdout=pipe) as process:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())
        process.communicate()


def run(folder: Path, variables: Mapping[str, str], *arguments: str) -> tuple[float, float, float]:
    """Seconds, seconds of processor time, and the peak of the memory in MB, of one command."""
    with NamedTemporaryFile("r") as peak:
        command = [sys.executable, "-c", PROGRAM, peak.name, *arguments]
        began = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, env={**os.environ, **variables}, stdout=subprocess.DEVNULL)
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise RuntimeError(f"sailpoint project {' '.join(arguments)} ended with {process.returncode}")
        return wall, used.ru_utime + used.ru_stime, int(peak.read()) * 1024 / 1e6
