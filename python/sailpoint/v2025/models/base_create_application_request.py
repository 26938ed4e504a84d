# Generated from schema/.
"""Base create application request."""

__all__ = ["BaseCreateApplicationRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.activity_configuration_settings import ActivityConfigurationSettings
    from sailpoint.v2025.models.application_crawler_settings import ApplicationCrawlerSettings
    from sailpoint.v2025.models.data_classification_settings import DataClassificationSettings
    from sailpoint.v2025.models.int64_string_key_value_pair import Int64StringKeyValuePair
    from sailpoint.v2025.models.permission_collector_settings import PermissionCollectorSettings

    class BaseCreateApplicationRequest(Model):
        """Base create application request."""

        application_type: int
        name: str
        description: str | None
        tags: list[Int64StringKeyValuePair] | None
        identity_collector_id: int | None
        ad_identity_collector_id: int | None
        nis_identity_collector_id: int | None
        application_crawler_settings: ApplicationCrawlerSettings | None
        permission_collector_settings: PermissionCollectorSettings | None
        data_classification_settings: DataClassificationSettings | None
        activity_configuration_settings: ActivityConfigurationSettings | None
        execute_now: bool | None
        def __init__(
            self,
            *,
            application_type: int,
            name: str,
            description: str | None = ...,
            tags: Sequence[Int64StringKeyValuePair | Mapping[str, Any]] | None = ...,
            identity_collector_id: int | None = ...,
            ad_identity_collector_id: int | None = ...,
            nis_identity_collector_id: int | None = ...,
            application_crawler_settings: ApplicationCrawlerSettings | Mapping[str, Any] | None = ...,
            permission_collector_settings: PermissionCollectorSettings | Mapping[str, Any] | None = ...,
            data_classification_settings: DataClassificationSettings | Mapping[str, Any] | None = ...,
            activity_configuration_settings: ActivityConfigurationSettings | Mapping[str, Any] | None = ...,
            execute_now: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    BaseCreateApplicationRequest = model("v2025", "BaseCreateApplicationRequest")
