# Generated from schema/.
"""Workflow modified by."""

__all__ = ["WorkflowModifiedBy"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    WorkflowModifiedBy = model("v2025", "WorkflowModifiedBy")
