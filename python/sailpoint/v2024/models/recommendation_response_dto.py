# Generated from schema/.
"""Recommendation response dto."""

__all__ = ["RecommendationResponseDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.recommendation_response import RecommendationResponse

    class RecommendationResponseDto(Model):
        """Recommendation response dto."""

        response: list[RecommendationResponse] | None
        def __init__(
            self,
            *,
            response: Sequence[RecommendationResponse | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RecommendationResponseDto = model("v2024", "RecommendationResponseDto")
