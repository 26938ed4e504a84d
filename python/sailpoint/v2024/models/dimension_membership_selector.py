# Generated from schema/.
"""Dimension membership selector."""

__all__ = ["DimensionMembershipSelector"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.dimension_criteria_level1 import DimensionCriteriaLevel1
    from sailpoint.v2024.models.dimension_membership_selector_type import DimensionMembershipSelectorType

    class DimensionMembershipSelector(Model):
        """Dimension membership selector."""

        type: str | None
        criteria: DimensionCriteriaLevel1 | None
        def __init__(
            self,
            *,
            type: DimensionMembershipSelectorType | Literal["STANDARD"] | None = ...,
            criteria: DimensionCriteriaLevel1 | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    DimensionMembershipSelector = model("v2024", "DimensionMembershipSelector")
