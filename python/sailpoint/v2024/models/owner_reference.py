# Generated from schema/.
"""Reference to an owner."""

__all__ = ["OwnerReference"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class OwnerReference(Model):
        """Reference to an owner."""

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

    OwnerReference = model("v2024", "OwnerReference")
