# Generated from schema/.
"""Entitlement ref1."""

__all__ = ["EntitlementRef1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class EntitlementRef1(Model):
        """Entitlement ref1."""

        type: str | None
        """Known values: ENTITLEMENT."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["ENTITLEMENT"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    EntitlementRef1 = model("v2024", "EntitlementRef1")
