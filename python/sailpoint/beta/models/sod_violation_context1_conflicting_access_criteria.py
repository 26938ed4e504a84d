# Generated from schema/.
"""Sod violation context1 conflicting access criteria."""

__all__ = ["SodViolationContext1ConflictingAccessCriteria"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.sod_violation_context1_conflicting_access_criteria_left_criteria import SodViolationContext1ConflictingAccessCriteriaLeftCriteria

    class SodViolationContext1ConflictingAccessCriteria(Model):
        """Sod violation context1 conflicting access criteria."""

        left_criteria: SodViolationContext1ConflictingAccessCriteriaLeftCriteria | None
        right_criteria: SodViolationContext1ConflictingAccessCriteriaLeftCriteria | None
        def __init__(
            self,
            *,
            left_criteria: SodViolationContext1ConflictingAccessCriteriaLeftCriteria | Mapping[str, Any] | None = ...,
            right_criteria: SodViolationContext1ConflictingAccessCriteriaLeftCriteria | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SodViolationContext1ConflictingAccessCriteria = model("beta", "SodViolationContext1ConflictingAccessCriteria")
