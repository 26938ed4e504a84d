# Generated from schema/.
"""Recommendation response."""

__all__ = ["RecommendationResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.recommendation_request import RecommendationRequest
    from sailpoint.v2024.models.recommender_calculations import RecommenderCalculations
    from sailpoint.v2024.models.translation_message import TranslationMessage

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
else:
    from sailpoint._core import model

    RecommendationResponse = model("v2024", "RecommendationResponse")
