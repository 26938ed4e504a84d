# Written by `make stubs` from schema/; change it there.
"""Test external execute workflow request."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model

__all__ = ["TestExternalExecuteWorkflowRequest"]

class TestExternalExecuteWorkflowRequest(Model):
    """Test external execute workflow request."""

    input: dict[str, Any] | None
    def __init__(
        self,
        *,
        input: Mapping[str, Any] | None = ...,
    ) -> None: ...
