# Generated from schema/.
"""Reference to an entitlement."""

__all__ = ["EntitlementRef"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class EntitlementRef(Model):
        """Reference to an entitlement."""

        type: str | None
        """Kind of object.

        Known values: ENTITLEMENT.
        """
        id: str | None
        """The entitlement's id."""
        name: str | None
        """The entitlement's name."""
        def __init__(
            self,
            *,
            type: Literal["ENTITLEMENT"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    EntitlementRef = model("v2025", "EntitlementRef")
