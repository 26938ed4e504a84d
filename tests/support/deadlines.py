"""A watchdog behind the deadlines of pytest-timeout, for tests that hang where no signal handler runs."""

from __future__ import annotations

import faulthandler
import os
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

GRACE = 20.0
"""Seconds after a test's deadline in which pytest-timeout can end it."""

STDERR = pytest.StashKey[int]()
"""The standard error without pytest's capturing."""


def pytest_configure(config: pytest.Config) -> None:
    config.stash[STDERR] = os.dup(sys.__stderr__.fileno()) if sys.__stderr__ else 2


def pytest_unconfigure(config: pytest.Config) -> None:
    os.close(config.stash[STDERR])


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Run a test; after its deadline, print the stacks of all threads and end the run."""
    seconds = deadline(item)
    if seconds:
        # A C thread, which can inspect the others without the interpreter.
        faulthandler.dump_traceback_later(seconds + GRACE, exit=True, file=item.config.stash[STDERR])
    try:
        return (yield)
    finally:
        faulthandler.cancel_dump_traceback_later()


def deadline(item: pytest.Item) -> float:
    """Deadline of a test in seconds, from its mark, the command line or the project; 0 means none."""
    mark = item.get_closest_marker("timeout")
    if mark:
        return float(mark.args[0])
    option = item.config.getoption("timeout")
    return float(item.config.getini("timeout") if option is None else option)
