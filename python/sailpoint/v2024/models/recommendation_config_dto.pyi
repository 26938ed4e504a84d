# Written by `make stubs` from schema/; change it there.
"""Recommendation config dto."""

from sailpoint._core import Model

__all__ = ["RecommendationConfigDto"]

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
