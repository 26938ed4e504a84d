"""Unsupported interpreters are rejected at import."""

from __future__ import annotations

import pytest

from programs import printed

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


def test_a_sub_interpreter_is_rejected_and_the_main_one_goes_on() -> None:
    rejected, works = printed(IN_A_SUB_INTERPRETER).splitlines()

    # Since 3.12 CPython itself rejects, because sub-interpreters have their own locks.
    assert "main interpreter only" in rejected or "does not support loading in subinterpreters" in rejected
    assert works == "actual_instance=1"


@pytest.mark.parametrize(
    ("enabled", "beginning"), [(False, "sailpoint needs the interpreter lock, which is off"), (True, "imported")]
)
def test_a_free_threaded_interpreter_without_its_lock_is_rejected(*, enabled: bool, beginning: str) -> None:
    # Replaces the interpreter's own function, to simulate a free-threaded build.
    assert printed(WITH_THE_LOCK.format(enabled=enabled)).startswith(beginning)
