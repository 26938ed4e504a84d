# Generated from schema/.
"""Identity deleted identity."""

__all__ = ["IdentityDeletedIdentity"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class IdentityDeletedIdentity(Model):
        """Identity deleted identity."""

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

    IdentityDeletedIdentity = model("beta", "IdentityDeletedIdentity")
