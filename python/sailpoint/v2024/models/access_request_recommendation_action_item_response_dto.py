# Generated from schema/.
"""Access request recommendation action item response dto."""

__all__ = ["AccessRequestRecommendationActionItemResponseDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.access_request_recommendation_item import AccessRequestRecommendationItem

    class AccessRequestRecommendationActionItemResponseDto(Model):
        """Access request recommendation action item response dto."""

        identity_id: str | None
        access: AccessRequestRecommendationItem | None
        timestamp: datetime | str | None
        def __init__(
            self,
            *,
            identity_id: str | None = ...,
            access: AccessRequestRecommendationItem | Mapping[str, Any] | None = ...,
            timestamp: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessRequestRecommendationActionItemResponseDto = model("v2024", "AccessRequestRecommendationActionItemResponseDto")
