"""A client of a fresh tenant, for the tests of the tenant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from plain_client import PlainClient

if TYPE_CHECKING:
    from sailpoint.sandbox import Sandbox


@pytest.fixture
def client(sandbox: Sandbox) -> PlainClient:
    """A client of a fresh tenant. A module whose tests share a tenant, or prepare it, has its own."""
    return PlainClient(sandbox)
