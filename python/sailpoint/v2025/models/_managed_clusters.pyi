# Generated from schema/.
"""The models of the schema file managed_clusters, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from typing_extensions import Self

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v2025.models._shared import JsonPatchOperation
from sailpoint.v2025.models.managed_client_type import ManagedClientType
from sailpoint.v2025.models.managed_cluster_types import ManagedClusterTypes
from sailpoint.v2025.models.standard_level import StandardLevel

class ClientLogConfiguration(Model):
    """Client log configuration."""

    client_id: str | None
    duration_minutes: int | None
    expiration: datetime | str | None
    root_level: str
    log_levels: dict[str, str] | None
    def __init__(
        self,
        *,
        root_level: StandardLevel | Literal["OFF", "FATAL", "ERROR", "WARN", "INFO", "DEBUG", "TRACE"],
        client_id: str | None = ...,
        duration_minutes: int | None = ...,
        expiration: datetime | str | None = ...,
        log_levels: Mapping[str, StandardLevel | Literal["OFF", "FATAL", "ERROR", "WARN", "INFO", "DEBUG", "TRACE"]]
        | None = ...,
    ) -> None: ...

class ClientLogConfigurationDurationMinutes(Model):
    """Client log configuration duration minutes."""

    client_id: str | None
    duration_minutes: int | None
    root_level: str
    log_levels: dict[str, str] | None
    def __init__(
        self,
        *,
        root_level: StandardLevel | Literal["OFF", "FATAL", "ERROR", "WARN", "INFO", "DEBUG", "TRACE"],
        client_id: str | None = ...,
        duration_minutes: int | None = ...,
        log_levels: Mapping[str, StandardLevel | Literal["OFF", "FATAL", "ERROR", "WARN", "INFO", "DEBUG", "TRACE"]]
        | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class ClientLogConfigurationExpiration(Model):
    """Client log configuration expiration."""

    client_id: str | None
    expiration: datetime | str | None
    root_level: str
    log_levels: dict[str, str] | None
    def __init__(
        self,
        *,
        root_level: StandardLevel | Literal["OFF", "FATAL", "ERROR", "WARN", "INFO", "DEBUG", "TRACE"],
        client_id: str | None = ...,
        expiration: datetime | str | None = ...,
        log_levels: Mapping[str, StandardLevel | Literal["OFF", "FATAL", "ERROR", "WARN", "INFO", "DEBUG", "TRACE"]]
        | None = ...,
    ) -> None: ...

    @property
    def actual_instance(self) -> Self:
        """The model itself, for scripts of the official SDK."""

class ClusterManualUpgrade(Model):
    """Cluster manual upgrade."""

    jobs: list[ClusterManualUpgradeJobsInner] | None
    def __init__(
        self,
        *,
        jobs: Sequence[ClusterManualUpgradeJobsInner | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ClusterManualUpgradeJobsInner(Model):
    """Cluster manual upgrade jobs inner."""

    uuid: str
    cookbook: str
    state: str
    type: str
    target_id: str
    managed_process_configuration: ClusterManualUpgradeJobsInnerManagedProcessConfiguration
    def __init__(
        self,
        *,
        uuid: str,
        cookbook: str,
        state: str,
        type: str,
        target_id: str,
        managed_process_configuration: ClusterManualUpgradeJobsInnerManagedProcessConfiguration | Mapping[str, Any],
    ) -> None: ...

class ClusterManualUpgradeJobsInnerManagedProcessConfiguration(Model):
    """Cluster manual upgrade jobs inner managed process configuration."""

    charon: ClusterManualUpgradeJobsInnerManagedProcessConfigurationCharon | None
    ccg: ClusterManualUpgradeJobsInnerManagedProcessConfigurationCcg | None
    otel_agent: ClusterManualUpgradeJobsInnerManagedProcessConfigurationOtelAgent | None
    relay: ClusterManualUpgradeJobsInnerManagedProcessConfigurationRelay | None
    toolbox: ClusterManualUpgradeJobsInnerManagedProcessConfigurationToolbox | None
    def __init__(
        self,
        *,
        charon: ClusterManualUpgradeJobsInnerManagedProcessConfigurationCharon | Mapping[str, Any] | None = ...,
        ccg: ClusterManualUpgradeJobsInnerManagedProcessConfigurationCcg | Mapping[str, Any] | None = ...,
        otel_agent: ClusterManualUpgradeJobsInnerManagedProcessConfigurationOtelAgent | Mapping[str, Any] | None = ...,
        relay: ClusterManualUpgradeJobsInnerManagedProcessConfigurationRelay | Mapping[str, Any] | None = ...,
        toolbox: ClusterManualUpgradeJobsInnerManagedProcessConfigurationToolbox | Mapping[str, Any] | None = ...,
    ) -> None: ...

class ClusterManualUpgradeJobsInnerManagedProcessConfigurationCcg(Model):
    """Cluster manual upgrade jobs inner managed process configuration ccg."""

    version: str
    path: str
    description: str
    restart_needed: bool
    dependencies: dict[str, str]
    def __init__(
        self,
        *,
        version: str,
        path: str,
        description: str,
        restart_needed: bool,
        dependencies: Mapping[str, str],
    ) -> None: ...

class ClusterManualUpgradeJobsInnerManagedProcessConfigurationCharon(Model):
    """Cluster manual upgrade jobs inner managed process configuration charon."""

    version: str
    path: str
    description: str
    restart_needed: bool
    def __init__(
        self,
        *,
        version: str,
        path: str,
        description: str,
        restart_needed: bool,
    ) -> None: ...

class ClusterManualUpgradeJobsInnerManagedProcessConfigurationOtelAgent(Model):
    """Cluster manual upgrade jobs inner managed process configuration otel agent."""

    version: str
    path: str
    description: str
    restart_needed: bool
    def __init__(
        self,
        *,
        version: str,
        path: str,
        description: str,
        restart_needed: bool,
    ) -> None: ...

class ClusterManualUpgradeJobsInnerManagedProcessConfigurationRelay(Model):
    """Cluster manual upgrade jobs inner managed process configuration relay."""

    version: str
    path: str
    description: str
    restart_needed: bool
    def __init__(
        self,
        *,
        version: str,
        path: str,
        description: str,
        restart_needed: bool,
    ) -> None: ...

class ClusterManualUpgradeJobsInnerManagedProcessConfigurationToolbox(Model):
    """Cluster manual upgrade jobs inner managed process configuration toolbox."""

    version: str
    path: str
    description: str
    restart_needed: bool
    def __init__(
        self,
        *,
        version: str,
        path: str,
        description: str,
        restart_needed: bool,
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

class ManagedClusterRequest(Model):
    """Managed cluster request."""

    name: str
    type: str | None
    configuration: dict[str, str] | None
    description: str | None
    def __init__(
        self,
        *,
        name: str,
        type: ManagedClusterTypes
        | Literal["idn", "iai", "spConnectCluster", "sqsCluster", "das-rc", "das-pc", "das-dc", "pag", "das-am", "standard"]
        | None = ...,
        configuration: Mapping[str, str] | None = ...,
        description: str | None = ...,
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

class PutClientLogConfigurationRequest(Model):
    """Put client log configuration request."""

    __match_args__ = ("actual_instance",)
    actual_instance: ClientLogConfigurationDurationMinutes | ClientLogConfigurationExpiration | None
    def __init__(
        self,
        actual_instance: ClientLogConfigurationDurationMinutes
        | Mapping[str, Any]
        | ClientLogConfigurationExpiration
        | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...
