# Generated from schema/.
"""Sod policy owner ref."""

__all__ = ["SodPolicyOwnerRef"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class SodPolicyOwnerRef(Model):
        """Sod policy owner ref."""

        type: str | None
        """Known values: IDENTITY, GOVERNANCE_GROUP."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["IDENTITY", "GOVERNANCE_GROUP"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SodPolicyOwnerRef = model("v2024", "SodPolicyOwnerRef")
