# Generated from schema/.
"""Access summary."""

__all__ = ["AccessSummary"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.access_summary_access import AccessSummaryAccess
    from sailpoint.v2025.models.reviewable_access_profile import ReviewableAccessProfile
    from sailpoint.v2025.models.reviewable_entitlement import ReviewableEntitlement
    from sailpoint.v2025.models.reviewable_role import ReviewableRole

    class AccessSummary(Model):
        """Access summary."""

        access: AccessSummaryAccess | None
        entitlement: ReviewableEntitlement | None
        access_profile: ReviewableAccessProfile | None
        role: ReviewableRole | None
        def __init__(
            self,
            *,
            access: AccessSummaryAccess | Mapping[str, Any] | None = ...,
            entitlement: ReviewableEntitlement | Mapping[str, Any] | None = ...,
            access_profile: ReviewableAccessProfile | Mapping[str, Any] | None = ...,
            role: ReviewableRole | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessSummary = model("v2025", "AccessSummary")
