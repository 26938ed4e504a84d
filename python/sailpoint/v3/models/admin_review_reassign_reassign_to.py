# Generated from schema/.
"""Admin review reassign reassign to."""

__all__ = ["AdminReviewReassignReassignTo"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AdminReviewReassignReassignTo(Model):
        """Admin review reassign reassign to."""

        id: str | None
        type: str | None
        """Known values: IDENTITY."""
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: Literal["IDENTITY"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AdminReviewReassignReassignTo = model("v3", "AdminReviewReassignReassignTo")
