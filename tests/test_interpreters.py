"""Interpreters that the package cannot work in say so at the import."""

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
    """What a new process prints that runs this source."""
    return subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, timeout=60, check=True).stdout


def test_a_sub_interpreter_is_refused_and_the_main_one_goes_on() -> None:
    refused, works = python(IN_A_SUB_INTERPRETER).splitlines()

    # From 3.12 on CPython itself refuses: sub-interpreters have locks of their own there.
    assert "main interpreter only" in refused or "does not support loading in subinterpreters" in refused
    assert works == "actual_instance=1"


@pytest.mark.parametrize(
    ("enabled", "printed"), [(False, "sailpoint needs the interpreter lock, which is off"), (True, "imported")]
)
def test_a_free_threaded_interpreter_is_refused_while_its_lock_is_off(*, enabled: bool, printed: str) -> None:
    # The interpreter's own answer, replaced: what a free-threaded build says of its lock.
    assert python(WITH_THE_LOCK.format(enabled=enabled)).startswith(printed)
