# Generated from schema/.
"""Managed client health indicators body health indicators."""

__all__ = ["ManagedClientHealthIndicatorsBodyHealthIndicators"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.health_indicator_category import HealthIndicatorCategory

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
else:
    from sailpoint._core import model

    ManagedClientHealthIndicatorsBodyHealthIndicators = model("v2025", "ManagedClientHealthIndicatorsBodyHealthIndicators")
