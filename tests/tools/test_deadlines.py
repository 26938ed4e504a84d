"""A test that hangs fails, and the stacks of all threads are shown."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest

import deadlines

HANGS = """
import threading, time

def test_waits():
    event = threading.Event()
    threading.Thread(target=stands_elsewhere, args=[event], daemon=True).start()
    try:
        {wait}
    finally:
        event.set()

def stands_elsewhere(event):
    event.wait()

def test_comes_after():
    pass
"""


@pytest.fixture
def hanging(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """A project whose tests have a deadline of half a second, and of one second if they block signals."""
    monkeypatch.setenv("PYTHONPATH", str(Path(deadlines.__file__).parent))
    pytester.makeini("[pytest]\ntimeout = 0.5\n")
    pytester.makeconftest("import deadlines\ndeadlines.GRACE = 0.5")
    return pytester


@pytest.mark.skipif(sys.platform == "win32", reason="without SIGALRM the run ends")
def test_a_test_that_hangs_fails_and_the_next_one_runs(hanging: pytest.Pytester) -> None:
    hanging.makepyfile(HANGS.format(wait="time.sleep(60)"))

    ended = hanging.runpytest_subprocess("-p", "deadlines", timeout=60)

    ended.assert_outcomes(failed=1, passed=1)
    assert "stands_elsewhere" in ended.stdout.str()


def test_a_test_that_blocks_signals_ends_the_run(hanging: pytest.Pytester) -> None:
    block = (
        "import signal; signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGALRM])"
        if hasattr(signal, "SIGALRM")
        else ""
    )
    hanging.makepyfile(f"{block}\n{HANGS.format(wait='time.sleep(60)')}")

    ended = hanging.runpytest_subprocess("-p", "deadlines", timeout=60)

    assert ended.ret == 1
    assert "test_waits" in ended.stderr.str()
    assert "stands_elsewhere" in ended.stderr.str()
