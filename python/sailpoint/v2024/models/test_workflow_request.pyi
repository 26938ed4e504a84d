# Written by `make stubs` from schema/; change it there.
"""Test workflow request."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model

__all__ = ["TestWorkflowRequest"]

class TestWorkflowRequest(Model):
    """Test workflow request."""

    input: dict[str, Any]
    def __init__(
        self,
        *,
        input: Mapping[str, Any],
    ) -> None: ...
