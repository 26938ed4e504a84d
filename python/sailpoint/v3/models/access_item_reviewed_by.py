# Generated from schema/.
"""Access item reviewed by."""

__all__ = ["AccessItemReviewedBy"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccessItemReviewedBy(Model):
        """Access item reviewed by."""

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

    AccessItemReviewedBy = model("v3", "AccessItemReviewedBy")
