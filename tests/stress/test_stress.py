"""The interpretation of failures in `make stress`, and one program of each kind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from stress.judge import failure
from stress.measure import Measure, grown

if TYPE_CHECKING:
    from sailpoint.sandbox import Sandbox

TESTS = Path(__file__).parents[1]
PATH = os.pathsep.join([str(TESTS), str(TESTS / "support")])
CRASH = """Fatal Python error: Segmentation fault

Thread 0x00007f5d3a0cc700 (most recent call first):
  File "/usr/lib/python3.13/threading.py", line 92 in _worker

Current thread 0x00007f5d3a0cc740 (most recent call first):
  File "/project/tests/stress/models.py", line 100 in observe
  File "/project/tests/stress/world.py", line 10 in attempt
"""
PANIC = """thread '<unnamed>' (8384) panicked at src/api/configuration.rs:77:42:
RefCell already borrowed
"""
UNEXPECTED = """UNEXPECTED in calls.call of thread-3
Traceback (most recent call last):
  File "/project/tests/stress/world.py", line 109, in attempt
OSError: [Errno 24] Too many open files

"""


@pytest.mark.parametrize(
    ("status", "stderr", "judgement"),
    [
        (0, "", None),
        (0, "Task was destroyed but it is pending!", None),
        (-signal.SIGSEGV, CRASH, "SIGSEGV: models.py:100 observe < world.py:10 attempt"),
        (-signal.SIGSEGV, "", "SIGSEGV: small-0 models.observe"),
        (0, PANIC, "panic at src/api/configuration.rs:77"),
        (3, UNEXPECTED, "unexpected in calls.call: OSError: [Errno 24] Too many open files"),
        (3, "LEAK: descriptors grew: 57, 72, 87\n", "leak: descriptors grew"),
        (3, "LEAK: 54 clients that survive\n", "leak: clients that survive"),
        (1, "Timeout (0:01:00)!\n", "hang while running: Timeout (0:01:00)!"),
        (None, "", "hang while running: "),
        (1, "Traceback\nImportError: no\n", "status 1: ImportError: no"),
    ],
)
def test_the_end_of_a_program_is_judged(status: int | None, stderr: str, judgement: str | None) -> None:
    assert failure(status, stderr, "small-0 models.observe") == judgement


def test_steady_growth_is_a_leak_and_growth_that_settles_is_not() -> None:
    def measures(descriptors: list[int]) -> list[Measure]:
        return [Measure(each, 10, 100.0) for each in descriptors]

    assert grown(measures([5, 20, 30, 30, 29, 31])) == []
    assert grown(measures([5, 10, 15, 20, 25, 30])) == ["descriptors grew: 20, 25, 30"]


def test_a_program_ends_well(shared_sandbox: Sandbox, tmp_path: Path) -> None:
    """Run a program with harmless actions only; `make stress` runs the others."""
    addresses = dict.fromkeys(["direct", "hostile", "silent", "closed"], shared_sandbox.url)
    addresses |= {"client_id": shared_sandbox.client_id, "client_secret": shared_sandbox.client_secret}
    trace = tmp_path / "trace"
    command = [
        sys.executable,
        "-m",
        "stress.program",
        "1",
        "calls,collector",
        json.dumps(addresses),
        "--trace",
        str(trace),
    ]
    environment = {
        **os.environ,
        "PYTHONPATH": PATH,
        "PYTHONWARNINGS": "ignore",
    }

    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)

    assert (ended.returncode, ended.stderr) == (0, "")
    assert trace.read_text(encoding="utf-8").splitlines()[-1] == "leaving"
