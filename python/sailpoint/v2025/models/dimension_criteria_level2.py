# Generated from schema/.
"""Dimension criteria level2."""

__all__ = ["DimensionCriteriaLevel2"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.dimension_criteria_key import DimensionCriteriaKey
    from sailpoint.v2025.models.dimension_criteria_level3 import DimensionCriteriaLevel3
    from sailpoint.v2025.models.dimension_criteria_operation import DimensionCriteriaOperation

    class DimensionCriteriaLevel2(Model):
        """Dimension criteria level2."""

        operation: str | None
        key: DimensionCriteriaKey | None
        string_value: str | None
        children: list[DimensionCriteriaLevel3] | None
        def __init__(
            self,
            *,
            operation: DimensionCriteriaOperation | Literal["EQUALS", "AND", "OR"] | None = ...,
            key: DimensionCriteriaKey | Mapping[str, Any] | None = ...,
            string_value: str | None = ...,
            children: Sequence[DimensionCriteriaLevel3 | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DimensionCriteriaLevel2 = model("v2025", "DimensionCriteriaLevel2")
