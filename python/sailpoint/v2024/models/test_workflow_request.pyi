# Written by `make stubs` from schema/; change it there.
"""The input of a test."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model

__all__ = ["TestWorkflowRequest"]

class TestWorkflowRequest(Model):
    """The input of a test."""

    input: dict[str, Any]
    """The input, as the trigger would give it."""
    def __init__(
        self,
        *,
        input: Mapping[str, Any],
    ) -> None: ...
