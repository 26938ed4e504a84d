# Generated from schema/.
"""Sod policy request all of conflicting access criteria."""

__all__ = ["SodPolicyRequestAllOfConflictingAccessCriteria"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.access_criteria_request import AccessCriteriaRequest

    class SodPolicyRequestAllOfConflictingAccessCriteria(Model):
        """Sod policy request all of conflicting access criteria."""

        left_criteria: AccessCriteriaRequest | None
        right_criteria: AccessCriteriaRequest | None
        def __init__(
            self,
            *,
            left_criteria: AccessCriteriaRequest | Mapping[str, Any] | None = ...,
            right_criteria: AccessCriteriaRequest | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SodPolicyRequestAllOfConflictingAccessCriteria = model("v3", "SodPolicyRequestAllOfConflictingAccessCriteria")
