# Generated from schema/.
"""Reference to the identity of an account."""

__all__ = ["AccountAllOfIdentity"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccountAllOfIdentity(Model):
        """Reference to the identity of an account."""

        id: str | None
        """The identity's id."""
        type: str | None
        """Kind of object.

        Known values: IDENTITY.
        """
        name: str | None
        """The identity's name."""
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: Literal["IDENTITY"] | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountAllOfIdentity = model("v2024", "AccountAllOfIdentity")
