# Generated from schema/.
"""Dimension criteria key."""

__all__ = ["DimensionCriteriaKey"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.dimension_criteria_key_type import DimensionCriteriaKeyType

    class DimensionCriteriaKey(Model):
        """Dimension criteria key."""

        type: str
        var_property: str
        def __init__(
            self,
            *,
            type: DimensionCriteriaKeyType | Literal["IDENTITY"],
            var_property: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    DimensionCriteriaKey = model("v2025", "DimensionCriteriaKey")
