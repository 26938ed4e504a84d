# Generated from schema/.
"""Reference to the source of an access profile."""

__all__ = ["AccessProfileSourceRef"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccessProfileSourceRef(Model):
        """Reference to the source of an access profile."""

        id: str | None
        """The source's id."""
        type: str | None
        """Kind of object.

        Known values: SOURCE.
        """
        name: str | None
        """The source's name."""
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: Literal["SOURCE"] | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessProfileSourceRef = model("v3", "AccessProfileSourceRef")
