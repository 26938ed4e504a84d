# Written by `make stubs` from schema/; change it there.
"""Lifecyclestate deleted."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["LifecyclestateDeleted"]

class LifecyclestateDeleted(Model):
    """Lifecyclestate deleted."""

    type: str | None
    """Known values: LIFECYCLE_STATE, TASK_RESULT."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["LIFECYCLE_STATE", "TASK_RESULT"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
