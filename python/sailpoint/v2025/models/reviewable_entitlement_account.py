# Generated from schema/.
"""Reviewable entitlement account."""

__all__ = ["ReviewableEntitlementAccount"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.activity_insights import ActivityInsights
    from sailpoint.v2025.models.dto_type import DtoType
    from sailpoint.v2025.models.reviewable_entitlement_account_owner import ReviewableEntitlementAccountOwner

    class ReviewableEntitlementAccount(Model):
        """Reviewable entitlement account."""

        native_identity: str | None
        disabled: bool | None
        locked: bool | None
        type: str | None
        id: str | None
        name: str | None
        created: datetime | str | None
        modified: datetime | str | None
        activity_insights: ActivityInsights | None
        description: str | None
        governance_group_id: str | None
        owner: ReviewableEntitlementAccountOwner | None
        def __init__(
            self,
            *,
            native_identity: str | None = ...,
            disabled: bool | None = ...,
            locked: bool | None = ...,
            type: DtoType
            | Literal["ACCOUNT_CORRELATION_CONFIG", "ACCESS_PROFILE", "ACCESS_REQUEST_APPROVAL", "ACCOUNT", "APPLICATION", "CAMPAIGN", "CAMPAIGN_FILTER", "CERTIFICATION", "CLUSTER", "CONNECTOR_SCHEMA", "ENTITLEMENT", "GOVERNANCE_GROUP", "IDENTITY", "IDENTITY_PROFILE", "IDENTITY_REQUEST", "MACHINE_IDENTITY", "LIFECYCLE_STATE", "PASSWORD_POLICY", "ROLE", "RULE", "SOD_POLICY", "SOURCE", "TAG", "TAG_CATEGORY", "TASK_RESULT", "REPORT_RESULT", "SOD_VIOLATION", "ACCOUNT_ACTIVITY", "WORKGROUP"]
            | None = ...,
            id: str | None = ...,
            name: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            activity_insights: ActivityInsights | Mapping[str, Any] | None = ...,
            description: str | None = ...,
            governance_group_id: str | None = ...,
            owner: ReviewableEntitlementAccountOwner | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ReviewableEntitlementAccount = model("v2025", "ReviewableEntitlementAccount")
