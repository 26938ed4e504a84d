# Generated from schema/.
"""Reference to the identity that owns a source."""

__all__ = ["SourceOwner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class SourceOwner(Model):
        """Reference to the identity that owns a source."""

        type: str | None
        """Kind of object.

        Known values: IDENTITY.
        """
        id: str | None
        """The owner's id."""
        name: str | None
        """The owner's name."""
        def __init__(
            self,
            *,
            type: Literal["IDENTITY"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SourceOwner = model("v2024", "SourceOwner")
