# Generated from schema/.
"""Access request recommendation item."""

__all__ = ["AccessRequestRecommendationItem"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.access_request_recommendation_item_type import AccessRequestRecommendationItemType

    class AccessRequestRecommendationItem(Model):
        """Access request recommendation item."""

        id: str | None
        type: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: AccessRequestRecommendationItemType | Literal["ACCESS_PROFILE", "ROLE"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessRequestRecommendationItem = model("v2024", "AccessRequestRecommendationItem")
