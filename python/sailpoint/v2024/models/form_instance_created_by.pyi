# Written by `make stubs` from schema/; change it there.
"""Form instance created by."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["FormInstanceCreatedBy"]

class FormInstanceCreatedBy(Model):
    """Form instance created by."""

    id: str | None
    type: str | None
    """Known values: WORKFLOW_EXECUTION, SOURCE."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["WORKFLOW_EXECUTION", "SOURCE"] | None = ...,
    ) -> None: ...
