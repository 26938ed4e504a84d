"""The order of test modules among several processes, each of which takes a module at a time."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest

LONG = ("test_soak.py", "test_stress.py")
"""Modules with few tests that take a minute. Last, they would keep one process busy and leave the others idle."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long modules come first, then those with many tests; the option `--no-loadscope-reorder` keeps this order."""
    tests = Counter(item.path for item in items)
    items.sort(key=lambda item: (item.path.name not in LONG, -tests[item.path]))
