# Generated from schema/.
"""Dimension criteria level1."""

__all__ = ["DimensionCriteriaLevel1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.dimension_criteria_key import DimensionCriteriaKey
    from sailpoint.v2025.models.dimension_criteria_level2 import DimensionCriteriaLevel2
    from sailpoint.v2025.models.dimension_criteria_operation import DimensionCriteriaOperation

    class DimensionCriteriaLevel1(Model):
        """Dimension criteria level1."""

        operation: str | None
        key: DimensionCriteriaKey | None
        string_value: str | None
        children: list[DimensionCriteriaLevel2 | None] | None
        def __init__(
            self,
            *,
            operation: DimensionCriteriaOperation | Literal["EQUALS", "AND", "OR"] | None = ...,
            key: DimensionCriteriaKey | Mapping[str, Any] | None = ...,
            string_value: str | None = ...,
            children: Sequence[DimensionCriteriaLevel2 | Mapping[str, Any] | None] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DimensionCriteriaLevel1 = model("v2025", "DimensionCriteriaLevel1")
