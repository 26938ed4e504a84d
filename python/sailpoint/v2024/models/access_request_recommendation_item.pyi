# Written by `make stubs` from schema/; change it there.
"""Access request recommendation item."""

from typing import Literal

from sailpoint._core import Model
from sailpoint.v2024.models.access_request_recommendation_item_type import AccessRequestRecommendationItemType

__all__ = ["AccessRequestRecommendationItem"]

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
