# Generated from schema/.
"""The models of the schema file iai_access_request_recommendations, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2025.models._shared import TranslationMessage
from sailpoint.v2025.models.access_request_recommendation_item_type import AccessRequestRecommendationItemType

class AccessRecommendationMessage(Model):
    """Access recommendation message."""

    interpretation: str | None
    def __init__(
        self,
        *,
        interpretation: str | None = ...,
    ) -> None: ...

class AccessRequestRecommendationActionItemDto(Model):
    """Access request recommendation action item dto."""

    identity_id: str
    access: AccessRequestRecommendationItem
    def __init__(
        self,
        *,
        identity_id: str,
        access: AccessRequestRecommendationItem | Mapping[str, Any],
    ) -> None: ...
    @classmethod
    def from_json(cls, json_str: str | bytes | bytearray) -> Any:
        """Read one from a JSON object, or a list from a JSON array.

        The text decides, which no type can follow: annotate what you expect,
        `AccessRequestRecommendationActionItemDto` or `list[AccessRequestRecommendationActionItemDto]`, to have
        the rest checked.

        Raises:
            JsonSyntaxError: the text is neither JSON nor the notation of the documentation.
            ValidationError: it does not fit the model.
        """

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

class AccessRequestRecommendationConfigDto(Model):
    """Access request recommendation config dto."""

    score_threshold: float
    start_date_attribute: str | None
    restriction_attribute: str | None
    mover_attribute: str | None
    joiner_attribute: str | None
    use_restriction_attribute: bool | None
    def __init__(
        self,
        *,
        score_threshold: float,
        start_date_attribute: str | None = ...,
        restriction_attribute: str | None = ...,
        mover_attribute: str | None = ...,
        joiner_attribute: str | None = ...,
        use_restriction_attribute: bool | None = ...,
    ) -> None: ...

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
