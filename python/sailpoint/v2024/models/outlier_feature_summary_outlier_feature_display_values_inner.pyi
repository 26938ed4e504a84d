# Written by `make stubs` from schema/; change it there.
"""Outlier feature summary outlier feature display values inner."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.outlier_value_type import OutlierValueType

__all__ = ["OutlierFeatureSummaryOutlierFeatureDisplayValuesInner"]

class OutlierFeatureSummaryOutlierFeatureDisplayValuesInner(Model):
    """Outlier feature summary outlier feature display values inner."""

    display_name: str | None
    value: str | None
    value_type: OutlierValueType | None
    def __init__(
        self,
        *,
        display_name: str | None = ...,
        value: str | None = ...,
        value_type: OutlierValueType | Mapping[str, Any] | None = ...,
    ) -> None: ...
