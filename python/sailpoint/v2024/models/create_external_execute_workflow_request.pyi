# Written by `make stubs` from schema/; change it there.
"""Create external execute workflow request."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model

__all__ = ["CreateExternalExecuteWorkflowRequest"]

class CreateExternalExecuteWorkflowRequest(Model):
    """Create external execute workflow request."""

    input: dict[str, Any] | None
    def __init__(
        self,
        *,
        input: Mapping[str, Any] | None = ...,
    ) -> None: ...
