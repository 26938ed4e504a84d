# Generated from schema/.
"""Access item removed."""

__all__ = ["AccessItemRemoved"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.beta.models.access_item_access_profile_response import AccessItemAccessProfileResponse
    from sailpoint.beta.models.access_item_account_response import AccessItemAccountResponse
    from sailpoint.beta.models.access_item_app_response import AccessItemAppResponse
    from sailpoint.beta.models.access_item_associated_access_item import AccessItemAssociatedAccessItem
    from sailpoint.beta.models.access_item_entitlement_response import AccessItemEntitlementResponse
    from sailpoint.beta.models.access_item_role_response import AccessItemRoleResponse
    from sailpoint.beta.models.correlated_governance_event import CorrelatedGovernanceEvent

    class AccessItemRemoved(Model):
        """Access item removed."""

        access_item: AccessItemEntitlementResponse | AccessItemAccessProfileResponse | AccessItemAccountResponse | AccessItemRoleResponse | AccessItemAppResponse
        identity_id: str | None
        event_type: str | None
        date_time: str | None
        access_item_type: str | None
        """Known values: account, app, entitlement, role, accessProfile."""
        governance_event: CorrelatedGovernanceEvent | None
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
            identity_id: str | None = ...,
            event_type: str | None = ...,
            date_time: str | None = ...,
            access_item_type: Literal["account", "app", "entitlement", "role", "accessProfile"] | None = ...,
            governance_event: CorrelatedGovernanceEvent | Mapping[str, Any] | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    AccessItemRemoved = model("beta", "AccessItemRemoved")
