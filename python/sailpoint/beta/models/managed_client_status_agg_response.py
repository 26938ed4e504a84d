# Generated from schema/.
"""Managed client status agg response."""

__all__ = ["ManagedClientStatusAggResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.managed_client_status_enum import ManagedClientStatusEnum
    from sailpoint.beta.models.managed_client_type import ManagedClientType

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
else:
    from sailpoint._core import model

    ManagedClientStatusAggResponse = model("beta", "ManagedClientStatusAggResponse")
