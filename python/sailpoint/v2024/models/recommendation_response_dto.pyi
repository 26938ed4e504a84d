# Written by `make stubs` from schema/; change it there.
"""Recommendation response dto."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.recommendation_response import RecommendationResponse

__all__ = ["RecommendationResponseDto"]

class RecommendationResponseDto(Model):
    """Recommendation response dto."""

    response: list[RecommendationResponse] | None
    def __init__(
        self,
        *,
        response: Sequence[RecommendationResponse | Mapping[str, Any]] | None = ...,
    ) -> None: ...
