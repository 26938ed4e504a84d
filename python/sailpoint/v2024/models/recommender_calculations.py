# Generated from schema/.
"""Recommender calculations."""

__all__ = ["RecommenderCalculations"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.feature_value_dto import FeatureValueDto
    from sailpoint.v2024.models.recommender_calculations_identity_attributes_value import RecommenderCalculationsIdentityAttributesValue

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
else:
    from sailpoint._core import model

    RecommenderCalculations = model("v2024", "RecommenderCalculations")
