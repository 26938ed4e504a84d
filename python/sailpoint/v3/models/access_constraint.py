# Generated from schema/.
"""Access constraint."""

__all__ = ["AccessConstraint"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccessConstraint(Model):
        """Access constraint."""

        type: str
        """Known values: ENTITLEMENT, ACCESS_PROFILE, ROLE."""
        ids: list[str] | None
        operator: str
        """Known values: ALL, SELECTED."""
        def __init__(
            self,
            *,
            type: Literal["ENTITLEMENT", "ACCESS_PROFILE", "ROLE"],
            operator: Literal["ALL", "SELECTED"],
            ids: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessConstraint = model("v3", "AccessConstraint")
