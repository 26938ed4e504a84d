"""Fixtures: a service whose replies the test chooses, and a client of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import sailpoint.v2024 as sdk
from wire import Reply, behind_login

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wire import Server


@pytest.fixture
def replies() -> list[Reply | bytes | None]:
    """The replies of the service; the last one is repeated."""
    return [Reply(200, b"{}", {"Content-Type": "application/json"})]


@pytest.fixture
def served(replies: list[Reply | bytes | None]) -> Iterator[Server]:
    """The service."""
    with behind_login(lambda _: replies.pop(0) if len(replies) > 1 else replies[0]) as served:
        yield served


@pytest.fixture
def client(served: Server) -> Iterator[sdk.ApiClient]:
    """A client of the service."""
    with sdk.ApiClient(sdk.Configuration(**served.settings(experimental=True))) as client:
        yield client
