# Generated from schema/.
"""Reference to the manager of an identity."""

__all__ = ["IdentityManagerRef"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class IdentityManagerRef(Model):
        """Reference to the manager of an identity."""

        type: str | None
        """Kind of object.

        Known values: IDENTITY.
        """
        id: str | None
        """The manager's id."""
        name: str | None
        """The manager's name."""
        def __init__(
            self,
            *,
            type: Literal["IDENTITY"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityManagerRef = model("beta", "IdentityManagerRef")
