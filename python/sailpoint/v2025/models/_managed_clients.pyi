# Generated from schema/.
"""The models of the schema file managed_clients, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v2025.models._shared import JsonPatchOperation
from sailpoint.v2025.models.managed_client_status_code import ManagedClientStatusCode
from sailpoint.v2025.models.managed_client_type import ManagedClientType

class HealthEvent(Model):
    """Health event."""

    detailed_message: str | None
    uuid: str | None
    url: str | None
    timestamp: datetime | str | None
    last_notified_time_stamp: datetime | str | None
    cpu_utilization_percentage: float | None
    free_space_percentage: float | None
    def __init__(
        self,
        *,
        detailed_message: str | None = ...,
        uuid: str | None = ...,
        url: str | None = ...,
        timestamp: datetime | str | None = ...,
        last_notified_time_stamp: datetime | str | None = ...,
        cpu_utilization_percentage: float | None = ...,
        free_space_percentage: float | None = ...,
    ) -> None: ...

class HealthIndicatorCategory(Model):
    """Health indicator category."""

    errors: list[HealthEvent] | None
    warnings: list[HealthEvent] | None
    def __init__(
        self,
        *,
        errors: Sequence[HealthEvent | Mapping[str, Any]] | None = ...,
        warnings: Sequence[HealthEvent | Mapping[str, Any]] | None = ...,
    ) -> None: ...

class ManagedClient(Tracked[JsonPatchOperation], Model):
    """Managed client."""

    id: str | None
    """Read-only: it is left out of requests."""
    alert_key: str | None
    """Read-only: it is left out of requests."""
    api_gateway_base_url: str | None
    cookbook: str | None
    cc_id: int | None
    client_id: str
    cluster_id: str
    description: str
    ip_address: str | None
    """Read-only: it is left out of requests."""
    last_seen: datetime | str | None
    """Read-only: it is left out of requests."""
    name: str | None
    since_last_seen: str | None
    """Read-only: it is left out of requests."""
    status: str | None
    """Known values: NORMAL, UNDEFINED, NOT_CONFIGURED, CONFIGURING, WARNING, ERROR, FAILED.

    Read-only: it is left out of requests.
    """
    type: str
    cluster_type: str | None
    """Known values: idn, iai, spConnectCluster, sqsCluster, das-rc, das-pc, das-dc.

    Read-only: it is left out of requests.
    """
    va_download_url: str | None
    """Read-only: it is left out of requests."""
    va_version: str | None
    """Read-only: it is left out of requests."""
    secret: str | None
    created_at: datetime | str | None
    updated_at: datetime | str | None
    provision_status: str | None
    """Known values: PROVISIONED, DRAFT.

    Read-only: it is left out of requests.
    """
    def __init__(
        self,
        *,
        client_id: str,
        cluster_id: str,
        description: str,
        type: str,
        id: str | None = ...,
        alert_key: str | None = ...,
        api_gateway_base_url: str | None = ...,
        cookbook: str | None = ...,
        cc_id: int | None = ...,
        ip_address: str | None = ...,
        last_seen: datetime | str | None = ...,
        name: str | None = ...,
        since_last_seen: str | None = ...,
        status: Literal["NORMAL", "UNDEFINED", "NOT_CONFIGURED", "CONFIGURING", "WARNING", "ERROR", "FAILED"]
        | None = ...,
        cluster_type: Literal["idn", "iai", "spConnectCluster", "sqsCluster", "das-rc", "das-pc", "das-dc"]
        | None = ...,
        va_download_url: str | None = ...,
        va_version: str | None = ...,
        secret: str | None = ...,
        created_at: datetime | str | None = ...,
        updated_at: datetime | str | None = ...,
        provision_status: Literal["PROVISIONED", "DRAFT"] | None = ...,
    ) -> None: ...

class ManagedClientHealthIndicators(Model):
    """Managed client health indicators."""

    body: ManagedClientHealthIndicatorsBody
    status: str
    """Known values: NORMAL, UNDEFINED, WARNING, ERROR, FAILED."""
    type: str
    """Known values: VA, CCG."""
    timestamp: datetime | str
    def __init__(
        self,
        *,
        body: ManagedClientHealthIndicatorsBody | Mapping[str, Any],
        status: Literal["NORMAL", "UNDEFINED", "WARNING", "ERROR", "FAILED"],
        type: Literal["VA", "CCG"],
        timestamp: datetime | str,
    ) -> None: ...

class ManagedClientHealthIndicatorsBody(Model):
    """Managed client health indicators body."""

    alert_key: str | None
    """Read-only: it is left out of requests."""
    id: str
    cluster_id: str
    api_user: str
    ccg_etag: str | None
    ccg_pin: str | None
    cookbook_etag: str | None
    hostname: str
    internal_ip: str | None
    last_seen: str | None
    since_seen: str | None
    since_seen_millis: str | None
    local_dev: bool | None
    stacktrace: str | None
    state: str | None
    status: str
    """Known values: NORMAL, UNDEFINED, WARNING, ERROR, FAILED."""
    uuid: str | None
    product: str
    va_version: str | None
    platform_version: str
    os_version: str
    os_type: str
    hypervisor: str
    consolidated_health_indicators_status: str
    """Known values: NORMAL, WARNING, ERROR."""
    last_notified_ccg_version: str | None
    deployed_processes: str | None
    health_indicators: ManagedClientHealthIndicatorsBodyHealthIndicators
    def __init__(
        self,
        *,
        id: str,
        cluster_id: str,
        api_user: str,
        hostname: str,
        status: Literal["NORMAL", "UNDEFINED", "WARNING", "ERROR", "FAILED"],
        product: str,
        platform_version: str,
        os_version: str,
        os_type: str,
        hypervisor: str,
        consolidated_health_indicators_status: Literal["NORMAL", "WARNING", "ERROR"],
        health_indicators: ManagedClientHealthIndicatorsBodyHealthIndicators | Mapping[str, Any],
        alert_key: str | None = ...,
        ccg_etag: str | None = ...,
        ccg_pin: str | None = ...,
        cookbook_etag: str | None = ...,
        internal_ip: str | None = ...,
        last_seen: str | None = ...,
        since_seen: str | None = ...,
        since_seen_millis: str | None = ...,
        local_dev: bool | None = ...,
        stacktrace: str | None = ...,
        state: str | None = ...,
        uuid: str | None = ...,
        va_version: str | None = ...,
        last_notified_ccg_version: str | None = ...,
        deployed_processes: str | None = ...,
    ) -> None: ...

class ManagedClientHealthIndicatorsBodyHealthIndicators(Model):
    """Managed client health indicators body health indicators."""

    container: HealthIndicatorCategory | None
    memory: HealthIndicatorCategory | None
    cpu: HealthIndicatorCategory | None
    def __init__(
        self,
        *,
        container: HealthIndicatorCategory | Mapping[str, Any] | None = ...,
        memory: HealthIndicatorCategory | Mapping[str, Any] | None = ...,
        cpu: HealthIndicatorCategory | Mapping[str, Any] | None = ...,
    ) -> None: ...

class ManagedClientRequest(Model):
    """Managed client request."""

    cluster_id: str
    description: str | None
    name: str | None
    type: str | None
    def __init__(
        self,
        *,
        cluster_id: str,
        description: str | None = ...,
        name: str | None = ...,
        type: str | None = ...,
    ) -> None: ...

class ManagedClientStatus(Model):
    """Managed client status."""

    body: dict[str, Any]
    status: str
    type: str | None
    timestamp: datetime | str
    def __init__(
        self,
        *,
        body: Mapping[str, Any],
        status: ManagedClientStatusCode
        | Literal["NORMAL", "UNDEFINED", "NOT_CONFIGURED", "CONFIGURING", "WARNING", "ERROR", "FAILED"],
        type: ManagedClientType | Literal["CCG", "VA", "INTERNAL", "IIQ_HARVESTER"] | None,
        timestamp: datetime | str,
    ) -> None: ...
