# Generated from schema/.
"""Reference to the identity that is previewed."""

__all__ = ["IdentityPreviewResponseIdentity"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class IdentityPreviewResponseIdentity(Model):
        """Reference to the identity that is previewed."""

        type: str | None
        """Kind of object.

        Known values: IDENTITY.
        """
        id: str | None
        """The identity's id."""
        name: str | None
        """The identity's display name."""
        def __init__(
            self,
            *,
            type: Literal["IDENTITY"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityPreviewResponseIdentity = model("v3", "IdentityPreviewResponseIdentity")
