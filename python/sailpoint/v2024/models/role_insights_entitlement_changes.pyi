# Written by `make stubs` from schema/; change it there.
"""Role insights entitlement changes."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.role_insights_insight import RoleInsightsInsight

__all__ = ["RoleInsightsEntitlementChanges"]

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
