# Generated from schema/.
"""Sod violation context conflicting access criteria."""

__all__ = ["SodViolationContextConflictingAccessCriteria"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.sod_violation_context_conflicting_access_criteria_left_criteria import SodViolationContextConflictingAccessCriteriaLeftCriteria

    class SodViolationContextConflictingAccessCriteria(Model):
        """Sod violation context conflicting access criteria."""

        left_criteria: SodViolationContextConflictingAccessCriteriaLeftCriteria | None
        right_criteria: SodViolationContextConflictingAccessCriteriaLeftCriteria | None
        def __init__(
            self,
            *,
            left_criteria: SodViolationContextConflictingAccessCriteriaLeftCriteria | Mapping[str, Any] | None = ...,
            right_criteria: SodViolationContextConflictingAccessCriteriaLeftCriteria | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SodViolationContextConflictingAccessCriteria = model("v3", "SodViolationContextConflictingAccessCriteria")
