# Generated from schema/.
"""Sod violation context conflicting access criteria left criteria."""

__all__ = ["SodViolationContextConflictingAccessCriteriaLeftCriteria"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.sod_exempt_criteria import SodExemptCriteria

    class SodViolationContextConflictingAccessCriteriaLeftCriteria(Model):
        """Sod violation context conflicting access criteria left criteria."""

        criteria_list: list[SodExemptCriteria] | None
        def __init__(
            self,
            *,
            criteria_list: Sequence[SodExemptCriteria | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SodViolationContextConflictingAccessCriteriaLeftCriteria = model("v2025", "SodViolationContextConflictingAccessCriteriaLeftCriteria")
