# Generated from schema/.
"""Sod violation context1."""

__all__ = ["SodViolationContext1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.sod_policy_dto1 import SodPolicyDto1
    from sailpoint.beta.models.sod_violation_context1_conflicting_access_criteria import SodViolationContext1ConflictingAccessCriteria

    class SodViolationContext1(Model):
        """Sod violation context1."""

        policy: SodPolicyDto1 | None
        conflicting_access_criteria: SodViolationContext1ConflictingAccessCriteria | None
        def __init__(
            self,
            *,
            policy: SodPolicyDto1 | Mapping[str, Any] | None = ...,
            conflicting_access_criteria: SodViolationContext1ConflictingAccessCriteria | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SodViolationContext1 = model("beta", "SodViolationContext1")
