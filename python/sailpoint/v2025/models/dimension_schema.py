# Generated from schema/.
"""Dimension schema."""

__all__ = ["DimensionSchema"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.dimension_attribute import DimensionAttribute

    class DimensionSchema(Model):
        """Dimension schema."""

        dimension_attributes: list[DimensionAttribute] | None
        def __init__(
            self,
            *,
            dimension_attributes: Sequence[DimensionAttribute | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DimensionSchema = model("v2025", "DimensionSchema")
