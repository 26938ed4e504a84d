# Generated from schema/.
"""Recommendation request dto."""

__all__ = ["RecommendationRequestDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.recommendation_request import RecommendationRequest

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
else:
    from sailpoint._core import model

    RecommendationRequestDto = model("v2024", "RecommendationRequestDto")
