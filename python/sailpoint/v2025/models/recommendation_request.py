# Generated from schema/.
"""Recommendation request."""

__all__ = ["RecommendationRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.access_item_ref import AccessItemRef

    class RecommendationRequest(Model):
        """Recommendation request."""

        identity_id: str | None
        item: AccessItemRef | None
        def __init__(
            self,
            *,
            identity_id: str | None = ...,
            item: AccessItemRef | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RecommendationRequest = model("v2025", "RecommendationRequest")
