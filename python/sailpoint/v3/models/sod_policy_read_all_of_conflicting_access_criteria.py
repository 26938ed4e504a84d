# Generated from schema/.
"""Sod policy read all of conflicting access criteria."""

__all__ = ["SodPolicyReadAllOfConflictingAccessCriteria"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.access_criteria import AccessCriteria

    class SodPolicyReadAllOfConflictingAccessCriteria(Model):
        """Sod policy read all of conflicting access criteria."""

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

    SodPolicyReadAllOfConflictingAccessCriteria = model("v3", "SodPolicyReadAllOfConflictingAccessCriteria")
