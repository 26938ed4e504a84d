# Generated from schema/.
"""Sod violation context1 conflicting access criteria left criteria."""

__all__ = ["SodViolationContext1ConflictingAccessCriteriaLeftCriteria"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.sod_exempt_criteria1 import SodExemptCriteria1

    class SodViolationContext1ConflictingAccessCriteriaLeftCriteria(Model):
        """Sod violation context1 conflicting access criteria left criteria."""

        criteria_list: list[SodExemptCriteria1] | None
        def __init__(
            self,
            *,
            criteria_list: Sequence[SodExemptCriteria1 | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SodViolationContext1ConflictingAccessCriteriaLeftCriteria = model("beta", "SodViolationContext1ConflictingAccessCriteriaLeftCriteria")
