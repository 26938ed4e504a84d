# Generated from schema/.
"""Managed client status."""

__all__ = ["ManagedClientStatus"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v3.models.managed_client_status_code import ManagedClientStatusCode
    from sailpoint.v3.models.managed_client_type import ManagedClientType

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
else:
    from sailpoint._core import model

    ManagedClientStatus = model("v3", "ManagedClientStatus")
