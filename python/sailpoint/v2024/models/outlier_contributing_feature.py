# Generated from schema/.
"""Outlier contributing feature."""

__all__ = ["OutlierContributingFeature"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.outlier_feature_translation import OutlierFeatureTranslation
    from sailpoint.v2024.models.outlier_value_type import OutlierValueType

    class OutlierContributingFeature(Model):
        """Outlier contributing feature."""

        id: str | None
        name: str | None
        value_type: OutlierValueType | None
        value: float | None
        importance: float | None
        display_name: str | None
        description: str | None
        translation_messages: OutlierFeatureTranslation | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            value_type: OutlierValueType | Mapping[str, Any] | None = ...,
            value: float | None = ...,
            importance: float | None = ...,
            display_name: str | None = ...,
            description: str | None = ...,
            translation_messages: OutlierFeatureTranslation | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    OutlierContributingFeature = model("v2024", "OutlierContributingFeature")
