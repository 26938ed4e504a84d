"""Tenants to which commands are logged in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from commands import Commands
    from sailpoint.sandbox import Sandbox


@pytest.fixture
def tenant(sandbox: Sandbox, command: Commands) -> Sandbox:
    """A fresh tenant to which commands are logged in."""
    command.log_in(sandbox)
    return sandbox


@pytest.fixture
def shared(shared_sandbox: Sandbox, command: Commands) -> Sandbox:
    """A shared tenant to which commands are logged in, and which they do not change."""
    command.log_in(shared_sandbox)
    return shared_sandbox
