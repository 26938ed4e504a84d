# Generated from schema/.
"""The models of the schema file managed_clusters, for type checkers."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.beta.models._shared import JsonPatchOperation
from sailpoint.beta.models.managed_client_type import ManagedClientType
from sailpoint.beta.models.managed_cluster_types import ManagedClusterTypes
from sailpoint.beta.models.standard_level import StandardLevel

class ClientLogConfiguration(Model):
    """Client log configuration."""

    client_id: str | None
    duration_minutes: int
    expiration: datetime | str | None
    root_level: str
    log_levels: dict[str, str] | None
    def __init__(
        self,
        *,
        duration_minutes: int,
        root_level: StandardLevel | Literal["OFF", "FATAL", "ERROR", "WARN", "INFO", "DEBUG", "TRACE"],
        client_id: str | None = ...,
        expiration: datetime | str | None = ...,
        log_levels: Mapping[str, StandardLevel | Literal["OFF", "FATAL", "ERROR", "WARN", "INFO", "DEBUG", "TRACE"]]
        | None = ...,
    ) -> None: ...

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
    public_key_certificate: str | None
    public_key_thumbprint: str | None
    public_key: str | None
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
    encryption_configuration: ManagedClusterEncryptionConfig | None
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
        status: str | None = ...,
        public_key_certificate: str | None = ...,
        public_key_thumbprint: str | None = ...,
        public_key: str | None = ...,
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
        encryption_configuration: ManagedClusterEncryptionConfig | Mapping[str, Any] | None = ...,
    ) -> None: ...

class ManagedClusterAttributes(Model):
    """Managed cluster attributes."""

    queue: ManagedClusterQueue | None
    keystore: str | None
    def __init__(
        self,
        *,
        queue: ManagedClusterQueue | Mapping[str, Any] | None = ...,
        keystore: str | None = ...,
    ) -> None: ...

class ManagedClusterEncryptionConfig(Model):
    """Managed cluster encryption config."""

    format: str | None
    """Known values: V2, V3."""
    def __init__(
        self,
        *,
        format: Literal["V2", "V3"] | None = ...,
    ) -> None: ...

class ManagedClusterKeyPair(Model):
    """Managed cluster key pair."""

    public_key: str | None
    public_key_thumbprint: str | None
    public_key_certificate: str | None
    def __init__(
        self,
        *,
        public_key: str | None = ...,
        public_key_thumbprint: str | None = ...,
        public_key_certificate: str | None = ...,
    ) -> None: ...

class ManagedClusterQueue(Model):
    """Managed cluster queue."""

    name: str | None
    region: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        region: str | None = ...,
    ) -> None: ...

class ManagedClusterRedis(Model):
    """Managed cluster redis."""

    redis_host: str | None
    redis_port: int | None
    def __init__(
        self,
        *,
        redis_host: str | None = ...,
        redis_port: int | None = ...,
    ) -> None: ...

class ManagedClusterUpdatePreferences(Model):
    """Managed cluster update preferences."""

    process_groups: str | None
    update_state: str | None
    """Known values: AUTO, DISABLED."""
    notification_email: str | None
    def __init__(
        self,
        *,
        process_groups: str | None = ...,
        update_state: Literal["AUTO", "DISABLED"] | None = ...,
        notification_email: str | None = ...,
    ) -> None: ...
