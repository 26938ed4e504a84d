# Generated from schema/.
"""Identity with new access access refs inner."""

__all__ = ["IdentityWithNewAccessAccessRefsInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class IdentityWithNewAccessAccessRefsInner(Model):
        """Identity with new access access refs inner."""

        type: str | None
        """Known values: ENTITLEMENT."""
        id: str | None
        def __init__(
            self,
            *,
            type: Literal["ENTITLEMENT"] | None = ...,
            id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityWithNewAccessAccessRefsInner = model("v2024", "IdentityWithNewAccessAccessRefsInner")
