# Generated from schema/.
"""Sod violation context2 conflicting access criteria."""

__all__ = ["SodViolationContext2ConflictingAccessCriteria"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.sod_violation_context2_conflicting_access_criteria_left_criteria import SodViolationContext2ConflictingAccessCriteriaLeftCriteria

    class SodViolationContext2ConflictingAccessCriteria(Model):
        """Sod violation context2 conflicting access criteria."""

        left_criteria: SodViolationContext2ConflictingAccessCriteriaLeftCriteria | None
        right_criteria: SodViolationContext2ConflictingAccessCriteriaLeftCriteria | None
        def __init__(
            self,
            *,
            left_criteria: SodViolationContext2ConflictingAccessCriteriaLeftCriteria | Mapping[str, Any] | None = ...,
            right_criteria: SodViolationContext2ConflictingAccessCriteriaLeftCriteria | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SodViolationContext2ConflictingAccessCriteria = model("beta", "SodViolationContext2ConflictingAccessCriteria")
