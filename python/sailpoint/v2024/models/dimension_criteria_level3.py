# Generated from schema/.
"""Dimension criteria level3."""

__all__ = ["DimensionCriteriaLevel3"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.dimension_criteria_key import DimensionCriteriaKey
    from sailpoint.v2024.models.dimension_criteria_operation import DimensionCriteriaOperation

    class DimensionCriteriaLevel3(Model):
        """Dimension criteria level3."""

        operation: str | None
        key: DimensionCriteriaKey | None
        string_value: str | None
        def __init__(
            self,
            *,
            operation: DimensionCriteriaOperation | Literal["EQUALS", "AND", "OR"] | None = ...,
            key: DimensionCriteriaKey | Mapping[str, Any] | None = ...,
            string_value: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DimensionCriteriaLevel3 = model("v2024", "DimensionCriteriaLevel3")
