# Generated from schema/.
"""The models of the schema file managed_clients, for type checkers."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v3.models._shared import JsonPatchOperation
from sailpoint.v3.models.managed_client_status_code import ManagedClientStatusCode
from sailpoint.v3.models.managed_client_type import ManagedClientType

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
