"""Fixtures: tenants that several modules of tests start in the same way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sailpoint.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def tenant() -> Iterator[Sandbox]:
    """A tenant with the default seed, which the tests of a module share."""
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def idle() -> Iterator[Sandbox]:
    """A fresh tenant whose tasks do not end by themselves."""
    with Sandbox(task_delay=3600) as sandbox:
        yield sandbox


@pytest.fixture
def company(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """A fresh tenant with the SEED of the module, whose tasks end at once."""
    with Sandbox(seed=request.module.SEED, task_delay=0) as made:
        yield made
