# Generated from schema/.
"""Workflow all of creator."""

__all__ = ["WorkflowAllOfCreator"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class WorkflowAllOfCreator(Model):
        """Workflow all of creator."""

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

    WorkflowAllOfCreator = model("beta", "WorkflowAllOfCreator")
