# Generated from schema/.
"""Role mining entitlement."""

__all__ = ["RoleMiningEntitlement"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.role_mining_entitlement_ref import RoleMiningEntitlementRef

    class RoleMiningEntitlement(Model):
        """Role mining entitlement."""

        entitlement_ref: RoleMiningEntitlementRef | None
        name: str | None
        application_name: str | None
        identity_count: int | None
        popularity: float | None
        popularity_in_org: float | None
        source_id: str | None
        activity_source_state: str | None
        source_usage_percent: float | None
        def __init__(
            self,
            *,
            entitlement_ref: RoleMiningEntitlementRef | Mapping[str, Any] | None = ...,
            name: str | None = ...,
            application_name: str | None = ...,
            identity_count: int | None = ...,
            popularity: float | None = ...,
            popularity_in_org: float | None = ...,
            source_id: str | None = ...,
            activity_source_state: str | None = ...,
            source_usage_percent: float | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMiningEntitlement = model("v2025", "RoleMiningEntitlement")
