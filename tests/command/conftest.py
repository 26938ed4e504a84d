"""Tenants that commands find."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from commands import Commands
    from sailpoint.sandbox import Sandbox


@pytest.fixture
def tenant(sandbox: Sandbox, command: Commands) -> Sandbox:
    """A fresh tenant that commands find."""
    command.log_in(sandbox)
    return sandbox


@pytest.fixture
def shared(shared_sandbox: Sandbox, command: Commands) -> Sandbox:
    """A tenant that commands find and do not change."""
    command.log_in(shared_sandbox)
    return shared_sandbox
