# Written by `make stubs` from schema/; change it there.
"""Workflow modified by."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["WorkflowModifiedBy"]

class WorkflowModifiedBy(Model):
    """Workflow modified by."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
