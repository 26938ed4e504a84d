# Written by `make stubs` from schema/; change it there.
"""Access request recommendation item detail access."""

from typing import Literal

from sailpoint._core import Model
from sailpoint.v2024.models.access_request_recommendation_item_type import AccessRequestRecommendationItemType

__all__ = ["AccessRequestRecommendationItemDetailAccess"]

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
