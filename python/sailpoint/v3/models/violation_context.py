# Generated from schema/.
"""Violation context."""

__all__ = ["ViolationContext"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.exception_access_criteria import ExceptionAccessCriteria
    from sailpoint.v3.models.violation_context_policy import ViolationContextPolicy

    class ViolationContext(Model):
        """Violation context."""

        policy: ViolationContextPolicy | None
        conflicting_access_criteria: ExceptionAccessCriteria | None
        def __init__(
            self,
            *,
            policy: ViolationContextPolicy | Mapping[str, Any] | None = ...,
            conflicting_access_criteria: ExceptionAccessCriteria | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ViolationContext = model("v3", "ViolationContext")
