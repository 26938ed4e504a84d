# Generated from schema/.
"""Identity created identity."""

__all__ = ["IdentityCreatedIdentity"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class IdentityCreatedIdentity(Model):
        """Identity created identity."""

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

    IdentityCreatedIdentity = model("v2025", "IdentityCreatedIdentity")
