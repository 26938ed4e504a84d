# Generated from schema/.
"""Conflicting access criteria request."""

__all__ = ["ConflictingAccessCriteriaRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.access_criteria_request import AccessCriteriaRequest

    class ConflictingAccessCriteriaRequest(Model):
        """Conflicting access criteria request."""

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

    ConflictingAccessCriteriaRequest = model("v3", "ConflictingAccessCriteriaRequest")
