# Generated from schema/.
"""Reference to a dimension of a role."""

__all__ = ["DimensionRef"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class DimensionRef(Model):
        """Reference to a dimension of a role."""

        type: str | None
        """Kind of object.

        Known values: DIMENSION.
        """
        id: str | None
        """The dimension's id."""
        name: str | None
        """The dimension's name."""
        def __init__(
            self,
            *,
            type: Literal["DIMENSION"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DimensionRef = model("beta", "DimensionRef")
