# Generated from schema/.
"""Reviewable entitlement account owner."""

__all__ = ["ReviewableEntitlementAccountOwner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ReviewableEntitlementAccountOwner(Model):
        """Reviewable entitlement account owner."""

        id: str | None
        type: str | None
        """Known values: IDENTITY."""
        display_name: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: Literal["IDENTITY"] | None = ...,
            display_name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ReviewableEntitlementAccountOwner = model("v2025", "ReviewableEntitlementAccountOwner")
