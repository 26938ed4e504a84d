# Generated from schema/.
"""Access item ref."""

__all__ = ["AccessItemRef"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccessItemRef(Model):
        """Access item ref."""

        id: str | None
        type: str | None
        """Known values: ENTITLEMENT, ACCESS_PROFILE, ROLE."""
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: Literal["ENTITLEMENT", "ACCESS_PROFILE", "ROLE"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessItemRef = model("beta", "AccessItemRef")
