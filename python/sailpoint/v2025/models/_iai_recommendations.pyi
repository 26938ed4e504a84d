# Generated from schema/.
"""The models of the schema file iai_recommendations, for type checkers."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2025.models._shared import TranslationMessage

class AccessItemRef(Model):
    """Access item ref."""

    id: str | None
    type: str | None
    """Known values: ENTITLEMENT, ACCESS_PROFILE, ROLE."""
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: Literal["ENTITLEMENT", "ACCESS_PROFILE", "ROLE"] | None = ...,
    ) -> None: ...

class FeatureValueDto(Model):
    """Feature value dto."""

    feature: str | None
    numerator: int | None
    denominator: int | None
    def __init__(
        self,
        *,
        feature: str | None = ...,
        numerator: int | None = ...,
        denominator: int | None = ...,
    ) -> None: ...

class RecommendationConfigDto(Model):
    """Recommendation config dto."""

    recommender_features: list[str] | None
    peer_group_percentage_threshold: float | None
    run_auto_select_once: bool | None
    only_tune_threshold: bool | None
    def __init__(
        self,
        *,
        recommender_features: list[str] | tuple[str, ...] | None = ...,
        peer_group_percentage_threshold: float | None = ...,
        run_auto_select_once: bool | None = ...,
        only_tune_threshold: bool | None = ...,
    ) -> None: ...

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

class RecommendationRequestDto(Model):
    """Recommendation request dto."""

    requests: list[RecommendationRequest] | None
    exclude_interpretations: bool | None
    include_translation_messages: bool | None
    include_debug_information: bool | None
    prescribe_mode: bool | None
    def __init__(
        self,
        *,
        requests: Sequence[RecommendationRequest | Mapping[str, Any]] | None = ...,
        exclude_interpretations: bool | None = ...,
        include_translation_messages: bool | None = ...,
        include_debug_information: bool | None = ...,
        prescribe_mode: bool | None = ...,
    ) -> None: ...

class RecommendationResponse(Model):
    """Recommendation response."""

    request: RecommendationRequest | None
    recommendation: str | None
    """Known values: YES, NO, MAYBE, NOT_FOUND."""
    interpretations: list[str] | None
    translation_messages: list[TranslationMessage] | None
    recommender_calculations: RecommenderCalculations | None
    def __init__(
        self,
        *,
        request: RecommendationRequest | Mapping[str, Any] | None = ...,
        recommendation: Literal["YES", "NO", "MAYBE", "NOT_FOUND"] | None = ...,
        interpretations: list[str] | tuple[str, ...] | None = ...,
        translation_messages: Sequence[TranslationMessage | Mapping[str, Any]] | None = ...,
        recommender_calculations: RecommenderCalculations | Mapping[str, Any] | None = ...,
    ) -> None: ...

class RecommendationResponseDto(Model):
    """Recommendation response dto."""

    response: list[RecommendationResponse] | None
    def __init__(
        self,
        *,
        response: Sequence[RecommendationResponse | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class RecommenderCalculations(Model):
    """Recommender calculations."""

    identity_id: str | None
    entitlement_id: str | None
    recommendation: str | None
    overall_weighted_score: float | None
    feature_weighted_scores: dict[str, float] | None
    threshold: float | None
    identity_attributes: dict[str, RecommenderCalculationsIdentityAttributesValue] | None
    feature_values: FeatureValueDto | None
    def __init__(
        self,
        *,
        identity_id: str | None = ...,
        entitlement_id: str | None = ...,
        recommendation: str | None = ...,
        overall_weighted_score: float | None = ...,
        feature_weighted_scores: Mapping[str, float] | None = ...,
        threshold: float | None = ...,
        identity_attributes: Mapping[str, RecommenderCalculationsIdentityAttributesValue | Mapping[str, Any]]
        | None = ...,
        feature_values: FeatureValueDto | Mapping[str, Any] | None = ...,
    ) -> None: ...

class RecommenderCalculationsIdentityAttributesValue(Model):
    """Recommender calculations identity attributes value."""

    value: str | None
    def __init__(
        self,
        *,
        value: str | None = ...,
    ) -> None: ...
