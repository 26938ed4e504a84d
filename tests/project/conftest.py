"""Fixtures for tests of projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tenants import tenant_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sailpoint.project import EmbeddedTenant
    from sailpoint.sandbox import Sandbox


@pytest.fixture
def tenant(sandbox: Sandbox) -> Iterator[EmbeddedTenant]:
    """The tenant `sandbox`, which a module may define, as a project uses it."""
    with tenant_of(sandbox) as made:
        yield made
