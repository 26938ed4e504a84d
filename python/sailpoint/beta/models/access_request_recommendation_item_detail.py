# Generated from schema/.
"""Access request recommendation item detail."""

__all__ = ["AccessRequestRecommendationItemDetail"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.access_recommendation_message import AccessRecommendationMessage
    from sailpoint.beta.models.access_request_recommendation_item_detail_access import AccessRequestRecommendationItemDetailAccess
    from sailpoint.beta.models.translation_message import TranslationMessage

    class AccessRequestRecommendationItemDetail(Model):
        """Access request recommendation item detail."""

        identity_id: str | None
        access: AccessRequestRecommendationItemDetailAccess | None
        ignored: bool | None
        requested: bool | None
        viewed: bool | None
        messages: list[AccessRecommendationMessage] | None
        translation_messages: list[TranslationMessage] | None
        def __init__(
            self,
            *,
            identity_id: str | None = ...,
            access: AccessRequestRecommendationItemDetailAccess | Mapping[str, Any] | None = ...,
            ignored: bool | None = ...,
            requested: bool | None = ...,
            viewed: bool | None = ...,
            messages: Sequence[AccessRecommendationMessage | Mapping[str, Any]] | None = ...,
            translation_messages: Sequence[TranslationMessage | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessRequestRecommendationItemDetail = model("beta", "AccessRequestRecommendationItemDetail")
