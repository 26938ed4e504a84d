# Generated from schema/.
"""The models of the schema file iai_outliers, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.v2025.models._shared import TranslationMessage

class LatestOutlierSummary(Model):
    """Latest outlier summary."""

    type: str | None
    """Known values: LOW_SIMILARITY, STRUCTURAL."""
    snapshot_date: datetime | str | None
    total_outliers: int | None
    total_identities: int | None
    total_ignored: int | None
    def __init__(
        self,
        *,
        type: Literal["LOW_SIMILARITY", "STRUCTURAL"] | None = ...,
        snapshot_date: datetime | str | None = ...,
        total_outliers: int | None = ...,
        total_identities: int | None = ...,
        total_ignored: int | None = ...,
    ) -> None: ...

class Outlier(Model):
    """Outlier."""

    id: str | None
    identity_id: str | None
    type: str | None
    """Known values: LOW_SIMILARITY, STRUCTURAL."""
    first_detection_date: datetime | str | None
    latest_detection_date: datetime | str | None
    ignored: bool | None
    attributes: dict[str, Any] | None
    score: float | None
    unignore_type: str | None
    """Known values: MANUAL, AUTOMATIC."""
    unignore_date: datetime | str | None
    ignore_date: datetime | str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        identity_id: str | None = ...,
        type: Literal["LOW_SIMILARITY", "STRUCTURAL"] | None = ...,
        first_detection_date: datetime | str | None = ...,
        latest_detection_date: datetime | str | None = ...,
        ignored: bool | None = ...,
        attributes: Mapping[str, Any] | None = ...,
        score: float | None = ...,
        unignore_type: Literal["MANUAL", "AUTOMATIC"] | None = ...,
        unignore_date: datetime | str | None = ...,
        ignore_date: datetime | str | None = ...,
    ) -> None: ...

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

class OutlierFeatureSummary(Model):
    """Outlier feature summary."""

    contributing_feature_name: str | None
    identity_outlier_display_name: str | None
    outlier_feature_display_values: list[OutlierFeatureSummaryOutlierFeatureDisplayValuesInner] | None
    feature_definition: str | None
    feature_explanation: str | None
    peer_display_name: str | None
    peer_identity_id: str | None
    access_item_reference: dict[str, Any] | None
    def __init__(
        self,
        *,
        contributing_feature_name: str | None = ...,
        identity_outlier_display_name: str | None = ...,
        outlier_feature_display_values: Sequence[OutlierFeatureSummaryOutlierFeatureDisplayValuesInner | Mapping[str, Any]]
        | None = ...,
        feature_definition: str | None = ...,
        feature_explanation: str | None = ...,
        peer_display_name: str | None = ...,
        peer_identity_id: str | None = ...,
        access_item_reference: Mapping[str, Any] | None = ...,
    ) -> None: ...

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

class OutlierFeatureTranslation(Model):
    """Outlier feature translation."""

    display_name: TranslationMessage | None
    description: TranslationMessage | None
    def __init__(
        self,
        *,
        display_name: TranslationMessage | Mapping[str, Any] | None = ...,
        description: TranslationMessage | Mapping[str, Any] | None = ...,
    ) -> None: ...

class OutlierSummary(Model):
    """Outlier summary."""

    type: str | None
    """Known values: LOW_SIMILARITY, STRUCTURAL."""
    snapshot_date: datetime | str | None
    total_outliers: int | None
    total_identities: int | None
    total_ignored: int | None
    def __init__(
        self,
        *,
        type: Literal["LOW_SIMILARITY", "STRUCTURAL"] | None = ...,
        snapshot_date: datetime | str | None = ...,
        total_outliers: int | None = ...,
        total_identities: int | None = ...,
        total_ignored: int | None = ...,
    ) -> None: ...

class OutlierValueType(Model):
    """Outlier value type."""

    name: str | None
    """Known values: INTEGER, FLOAT."""
    ordinal: int | None
    def __init__(
        self,
        *,
        name: Literal["INTEGER", "FLOAT"] | None = ...,
        ordinal: int | None = ...,
    ) -> None: ...

class OutliersContributingFeatureAccessItems(Model):
    """Outliers contributing feature access items."""

    id: str | None
    display_name: str | None
    description: str | None
    access_type: str | None
    """Known values: ENTITLEMENT, ACCESS_PROFILE, ROLE."""
    source_name: str | None
    extremely_rare: bool | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        display_name: str | None = ...,
        description: str | None = ...,
        access_type: Literal["ENTITLEMENT", "ACCESS_PROFILE", "ROLE"] | None = ...,
        source_name: str | None = ...,
        extremely_rare: bool | None = ...,
    ) -> None: ...
