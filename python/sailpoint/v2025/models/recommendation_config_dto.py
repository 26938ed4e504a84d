# Generated from schema/.
"""Recommendation config dto."""

__all__ = ["RecommendationConfigDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    RecommendationConfigDto = model("v2025", "RecommendationConfigDto")
