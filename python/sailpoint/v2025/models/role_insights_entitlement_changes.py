# Generated from schema/.
"""Role insights entitlement changes."""

__all__ = ["RoleInsightsEntitlementChanges"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.role_insights_insight import RoleInsightsInsight

    class RoleInsightsEntitlementChanges(Model):
        """Role insights entitlement changes."""

        name: str | None
        id: str | None
        description: str | None
        attribute: str | None
        value: str | None
        source: str | None
        insight: RoleInsightsInsight | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            id: str | None = ...,
            description: str | None = ...,
            attribute: str | None = ...,
            value: str | None = ...,
            source: str | None = ...,
            insight: RoleInsightsInsight | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleInsightsEntitlementChanges = model("v2025", "RoleInsightsEntitlementChanges")
