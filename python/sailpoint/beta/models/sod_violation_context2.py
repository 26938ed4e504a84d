# Generated from schema/.
"""Sod violation context2."""

__all__ = ["SodViolationContext2"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.sod_policy_dto1 import SodPolicyDto1
    from sailpoint.beta.models.sod_violation_context2_conflicting_access_criteria import SodViolationContext2ConflictingAccessCriteria

    class SodViolationContext2(Model):
        """Sod violation context2."""

        policy: SodPolicyDto1 | None
        conflicting_access_criteria: SodViolationContext2ConflictingAccessCriteria | None
        def __init__(
            self,
            *,
            policy: SodPolicyDto1 | Mapping[str, Any] | None = ...,
            conflicting_access_criteria: SodViolationContext2ConflictingAccessCriteria | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SodViolationContext2 = model("beta", "SodViolationContext2")
