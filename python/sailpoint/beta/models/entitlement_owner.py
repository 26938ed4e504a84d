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
        name: str | None
        type: str | None
        """Known values: IDENTITY."""
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            type: Literal["IDENTITY"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    EntitlementOwner = model("beta", "EntitlementOwner")
