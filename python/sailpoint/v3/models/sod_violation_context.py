# Generated from schema/.
"""Sod violation context."""

__all__ = ["SodViolationContext"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.sod_policy_dto1 import SodPolicyDto1
    from sailpoint.v3.models.sod_violation_context_conflicting_access_criteria import SodViolationContextConflictingAccessCriteria

    class SodViolationContext(Model):
        """Sod violation context."""

        policy: SodPolicyDto1 | None
        conflicting_access_criteria: SodViolationContextConflictingAccessCriteria | None
        def __init__(
            self,
            *,
            policy: SodPolicyDto1 | Mapping[str, Any] | None = ...,
            conflicting_access_criteria: SodViolationContextConflictingAccessCriteria | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SodViolationContext = model("v3", "SodViolationContext")
