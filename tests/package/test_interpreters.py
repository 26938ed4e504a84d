"""Unsupported interpreters are rejected at import."""

from __future__ import annotations

import subprocess
import sys

import pytest

IN_A_SUB_INTERPRETER = """
try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters
inside = '''
try:
    import sailpoint.v2024
except ImportError as error:
    print(error, flush=True)
'''
interpreters.run_string(interpreters.create(), inside)
import sailpoint.v2024
print(sailpoint.v2024.ArrayInner(1), flush=True)
"""

WITH_THE_LOCK = """
import sys
sys._is_gil_enabled = lambda: {enabled}
try:
    import sailpoint.v2024
except ImportError as error:
    print(error)
else:
    print("imported")
"""


def python(source: str) -> str:
    """The output of a new process that runs this source."""
    return subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, timeout=60, check=True).stdout


def test_a_sub_interpreter_is_rejected_and_the_main_one_goes_on() -> None:
    rejected, works = python(IN_A_SUB_INTERPRETER).splitlines()

    # Since 3.12 CPython itself rejects, because sub-interpreters have their own locks.
    assert "main interpreter only" in rejected or "does not support loading in subinterpreters" in rejected
    assert works == "actual_instance=1"


@pytest.mark.parametrize(
    ("enabled", "printed"), [(False, "sailpoint needs the interpreter lock, which is off"), (True, "imported")]
)
def test_a_free_threaded_interpreter_without_its_lock_is_rejected(*, enabled: bool, printed: str) -> None:
    # Replaces the interpreter's own function, to simulate a free-threaded build.
    assert python(WITH_THE_LOCK.format(enabled=enabled)).startswith(printed)
