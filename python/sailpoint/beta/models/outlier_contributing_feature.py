# Generated from schema/.
"""Outlier contributing feature."""

__all__ = ["OutlierContributingFeature"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.outlier_contributing_feature_value import OutlierContributingFeatureValue
    from sailpoint.beta.models.outlier_feature_translation import OutlierFeatureTranslation

    class OutlierContributingFeature(Model):
        """Outlier contributing feature."""

        id: str | None
        name: str | None
        value_type: str | None
        """Known values: INTEGER, FLOAT."""
        value: float | int | None
        importance: float | None
        display_name: str | None
        description: str | None
        translation_messages: OutlierFeatureTranslation | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            value_type: Literal["INTEGER", "FLOAT"] | None = ...,
            value: OutlierContributingFeatureValue | float | None = ...,
            importance: float | None = ...,
            display_name: str | None = ...,
            description: str | None = ...,
            translation_messages: OutlierFeatureTranslation | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    OutlierContributingFeature = model("beta", "OutlierContributingFeature")
