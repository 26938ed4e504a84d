"""The pytest plugin, which pytest loads automatically if this package is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sailpoint.sandbox import Sandbox


@pytest.fixture
def sailpoint_sandbox() -> Iterator[Sandbox]:
    """A fresh embedded tenant for each test that requests it."""
    from sailpoint.sandbox import Sandbox

    with Sandbox() as sandbox:
        yield sandbox
