# Generated from schema/.
"""Identity attributes changed identity."""

__all__ = ["IdentityAttributesChangedIdentity"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class IdentityAttributesChangedIdentity(Model):
        """Identity attributes changed identity."""

        type: str
        """Known values: IDENTITY."""
        id: str
        name: str
        def __init__(
            self,
            *,
            type: Literal["IDENTITY"],
            id: str,
            name: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityAttributesChangedIdentity = model("v2024", "IdentityAttributesChangedIdentity")
