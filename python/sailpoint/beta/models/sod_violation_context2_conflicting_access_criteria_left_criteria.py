# Generated from schema/.
"""Sod violation context2 conflicting access criteria left criteria."""

__all__ = ["SodViolationContext2ConflictingAccessCriteriaLeftCriteria"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.sod_exempt_criteria1 import SodExemptCriteria1

    class SodViolationContext2ConflictingAccessCriteriaLeftCriteria(Model):
        """Sod violation context2 conflicting access criteria left criteria."""

        criteria_list: list[SodExemptCriteria1] | None
        def __init__(
            self,
            *,
            criteria_list: Sequence[SodExemptCriteria1 | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SodViolationContext2ConflictingAccessCriteriaLeftCriteria = model("beta", "SodViolationContext2ConflictingAccessCriteriaLeftCriteria")
