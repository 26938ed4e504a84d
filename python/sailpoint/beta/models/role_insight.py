# Generated from schema/.
"""Role insight."""

__all__ = ["RoleInsight"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.role_insights_insight import RoleInsightsInsight
    from sailpoint.beta.models.role_insights_role import RoleInsightsRole

    class RoleInsight(Model):
        """Role insight."""

        id: str | None
        number_of_updates: int | None
        created_date: datetime | str | None
        modified_date: datetime | str | None
        role: RoleInsightsRole | None
        insight: RoleInsightsInsight | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            number_of_updates: int | None = ...,
            created_date: datetime | str | None = ...,
            modified_date: datetime | str | None = ...,
            role: RoleInsightsRole | Mapping[str, Any] | None = ...,
            insight: RoleInsightsInsight | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleInsight = model("beta", "RoleInsight")
