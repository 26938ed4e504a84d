# Generated from schema/.
"""Dimension attribute."""

__all__ = ["DimensionAttribute"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class DimensionAttribute(Model):
        """Dimension attribute."""

        name: str | None
        display_name: str | None
        derived: bool | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            display_name: str | None = ...,
            derived: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DimensionAttribute = model("v2025", "DimensionAttribute")
