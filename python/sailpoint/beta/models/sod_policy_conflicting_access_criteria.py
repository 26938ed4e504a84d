# Generated from schema/.
"""Sod policy conflicting access criteria."""

__all__ = ["SodPolicyConflictingAccessCriteria"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.access_criteria import AccessCriteria

    class SodPolicyConflictingAccessCriteria(Model):
        """Sod policy conflicting access criteria."""

        left_criteria: AccessCriteria | None
        right_criteria: AccessCriteria | None
        def __init__(
            self,
            *,
            left_criteria: AccessCriteria | Mapping[str, Any] | None = ...,
            right_criteria: AccessCriteria | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SodPolicyConflictingAccessCriteria = model("beta", "SodPolicyConflictingAccessCriteria")
