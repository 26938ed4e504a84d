# Generated from schema/.
"""Managed cluster."""

__all__ = ["ManagedCluster"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.v2025.models.client_log_configuration import ClientLogConfiguration
    from sailpoint.v2025.models.json_patch_operation import JsonPatchOperation
    from sailpoint.v2025.models.managed_client_type import ManagedClientType
    from sailpoint.v2025.models.managed_cluster_attributes import ManagedClusterAttributes
    from sailpoint.v2025.models.managed_cluster_encryption_config import ManagedClusterEncryptionConfig
    from sailpoint.v2025.models.managed_cluster_key_pair import ManagedClusterKeyPair
    from sailpoint.v2025.models.managed_cluster_redis import ManagedClusterRedis
    from sailpoint.v2025.models.managed_cluster_types import ManagedClusterTypes
    from sailpoint.v2025.models.managed_cluster_update_preferences import ManagedClusterUpdatePreferences

    class ManagedCluster(Tracked[JsonPatchOperation], Model):
        """Managed cluster."""

        id: str
        name: str | None
        pod: str | None
        org: str | None
        type: str | None
        configuration: dict[str, str] | None
        key_pair: ManagedClusterKeyPair | None
        attributes: ManagedClusterAttributes | None
        description: str | None
        redis: ManagedClusterRedis | None
        client_type: str | None
        ccg_version: str
        pinned_config: bool | None
        log_configuration: ClientLogConfiguration | None
        operational: bool | None
        status: str | None
        """Known values: CONFIGURING, FAILED, NO_CLIENTS, NORMAL, WARNING."""
        public_key_certificate: str | None
        public_key_thumbprint: str | None
        public_key: str | None
        encryption_configuration: ManagedClusterEncryptionConfig | None
        alert_key: str | None
        client_ids: list[str] | None
        service_count: int | None
        cc_id: str | None
        created_at: datetime | str | None
        updated_at: datetime | str | None
        last_release_notified_at: datetime | str | None
        update_preferences: ManagedClusterUpdatePreferences | None
        current_installed_release_version: str | None
        update_package: str | None
        is_out_of_date_notified_at: datetime | str | None
        consolidated_health_indicators_status: str | None
        """Known values: NORMAL, WARNING, ERROR."""
        def __init__(
            self,
            *,
            id: str,
            client_type: ManagedClientType | Literal["CCG", "VA", "INTERNAL", "IIQ_HARVESTER"] | None,
            ccg_version: str,
            name: str | None = ...,
            pod: str | None = ...,
            org: str | None = ...,
            type: ManagedClusterTypes
            | Literal["idn", "iai", "spConnectCluster", "sqsCluster", "das-rc", "das-pc", "das-dc", "pag", "das-am", "standard"]
            | None = ...,
            configuration: Mapping[str, str] | None = ...,
            key_pair: ManagedClusterKeyPair | Mapping[str, Any] | None = ...,
            attributes: ManagedClusterAttributes | Mapping[str, Any] | None = ...,
            description: str | None = ...,
            redis: ManagedClusterRedis | Mapping[str, Any] | None = ...,
            pinned_config: bool | None = ...,
            log_configuration: ClientLogConfiguration | Mapping[str, Any] | None = ...,
            operational: bool | None = ...,
            status: Literal["CONFIGURING", "FAILED", "NO_CLIENTS", "NORMAL", "WARNING"] | None = ...,
            public_key_certificate: str | None = ...,
            public_key_thumbprint: str | None = ...,
            public_key: str | None = ...,
            encryption_configuration: ManagedClusterEncryptionConfig | Mapping[str, Any] | None = ...,
            alert_key: str | None = ...,
            client_ids: list[str] | tuple[str, ...] | None = ...,
            service_count: int | None = ...,
            cc_id: str | None = ...,
            created_at: datetime | str | None = ...,
            updated_at: datetime | str | None = ...,
            last_release_notified_at: datetime | str | None = ...,
            update_preferences: ManagedClusterUpdatePreferences | Mapping[str, Any] | None = ...,
            current_installed_release_version: str | None = ...,
            update_package: str | None = ...,
            is_out_of_date_notified_at: datetime | str | None = ...,
            consolidated_health_indicators_status: Literal["NORMAL", "WARNING", "ERROR"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ManagedCluster = model("v2025", "ManagedCluster")
