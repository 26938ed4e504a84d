# Generated from schema/.
"""Entitlement owner."""

__all__ = ["EntitlementOwner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class EntitlementOwner(Model):
        """Entitlement owner."""

        id: str | None
        type: str | None
        """Known values: IDENTITY."""
        name: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: Literal["IDENTITY"] | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    EntitlementOwner = model("v3", "EntitlementOwner")
