# Generated from schema/.
"""The models of the schema file managed_clients, for type checkers."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model
from sailpoint.beta.models.managed_client_status_enum import ManagedClientStatusEnum
from sailpoint.beta.models.managed_client_type import ManagedClientType

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
        status: ManagedClientStatusEnum
        | Literal["NORMAL", "UNDEFINED", "NOT_CONFIGURED", "CONFIGURING", "WARNING", "ERROR", "FAILED"],
        type: ManagedClientType | Literal["CCG", "VA", "INTERNAL", "IIQ_HARVESTER"] | None,
        timestamp: datetime | str,
    ) -> None: ...

class ManagedClientStatusAggResponse(Model):
    """Managed client status agg response."""

    body: dict[str, Any]
    status: str
    type: str | None
    timestamp: datetime | str
    def __init__(
        self,
        *,
        body: Mapping[str, Any],
        status: ManagedClientStatusEnum
        | Literal["NORMAL", "UNDEFINED", "NOT_CONFIGURED", "CONFIGURING", "WARNING", "ERROR", "FAILED"],
        type: ManagedClientType | Literal["CCG", "VA", "INTERNAL", "IIQ_HARVESTER"] | None,
        timestamp: datetime | str,
    ) -> None: ...
