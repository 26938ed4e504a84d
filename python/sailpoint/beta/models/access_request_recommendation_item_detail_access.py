# Generated from schema/.
"""Access request recommendation item detail access."""

__all__ = ["AccessRequestRecommendationItemDetailAccess"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.access_request_recommendation_item_type import AccessRequestRecommendationItemType

    class AccessRequestRecommendationItemDetailAccess(Model):
        """Access request recommendation item detail access."""

        id: str | None
        type: str | None
        name: str | None
        description: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: AccessRequestRecommendationItemType | Literal["ACCESS_PROFILE", "ROLE"] | None = ...,
            name: str | None = ...,
            description: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessRequestRecommendationItemDetailAccess = model("beta", "AccessRequestRecommendationItemDetailAccess")
