# Generated from schema/.
"""Access item associated."""

__all__ = ["AccessItemAssociated"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.access_item_access_profile_response import AccessItemAccessProfileResponse
    from sailpoint.v2025.models.access_item_account_response import AccessItemAccountResponse
    from sailpoint.v2025.models.access_item_app_response import AccessItemAppResponse
    from sailpoint.v2025.models.access_item_associated_access_item import AccessItemAssociatedAccessItem
    from sailpoint.v2025.models.access_item_entitlement_response import AccessItemEntitlementResponse
    from sailpoint.v2025.models.access_item_role_response import AccessItemRoleResponse
    from sailpoint.v2025.models.correlated_governance_event import CorrelatedGovernanceEvent

    class AccessItemAssociated(Model):
        """Access item associated."""

        event_type: str | None
        date_time: str | None
        identity_id: str | None
        access_item: AccessItemEntitlementResponse | AccessItemAccessProfileResponse | AccessItemAccountResponse | AccessItemRoleResponse | AccessItemAppResponse
        governance_event: CorrelatedGovernanceEvent | None
        access_item_type: str | None
        """Known values: account, app, entitlement, role, accessProfile."""
        def __init__(
            self,
            *,
            access_item: AccessItemAssociatedAccessItem
            | AccessItemEntitlementResponse
            | Mapping[str, Any]
            | AccessItemAccessProfileResponse
            | AccessItemAccountResponse
            | AccessItemRoleResponse
            | AccessItemAppResponse,
            governance_event: CorrelatedGovernanceEvent | Mapping[str, Any] | None,
            event_type: str | None = ...,
            date_time: str | None = ...,
            identity_id: str | None = ...,
            access_item_type: Literal["account", "app", "entitlement", "role", "accessProfile"] | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AccessItemAssociated = model("v2025", "AccessItemAssociated")
