# Generated from schema/.
"""Managed client health indicators body."""

__all__ = ["ManagedClientHealthIndicatorsBody"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.managed_client_health_indicators_body_health_indicators import ManagedClientHealthIndicatorsBodyHealthIndicators

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
else:
    from sailpoint._core import model

    ManagedClientHealthIndicatorsBody = model("v2025", "ManagedClientHealthIndicatorsBody")
