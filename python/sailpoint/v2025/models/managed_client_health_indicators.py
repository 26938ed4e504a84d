# Generated from schema/.
"""Managed client health indicators."""

__all__ = ["ManagedClientHealthIndicators"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.managed_client_health_indicators_body import ManagedClientHealthIndicatorsBody

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
else:
    from sailpoint._core import model

    ManagedClientHealthIndicators = model("v2025", "ManagedClientHealthIndicators")
