# Generated from schema/.
"""VA cluster status change event."""

__all__ = ["VAClusterStatusChangeEvent"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2024.models.va_cluster_status_change_event_application import VAClusterStatusChangeEventApplication
    from sailpoint.v2024.models.va_cluster_status_change_event_health_check_result import VAClusterStatusChangeEventHealthCheckResult
    from sailpoint.v2024.models.va_cluster_status_change_event_previous_health_check_result import VAClusterStatusChangeEventPreviousHealthCheckResult

    class VAClusterStatusChangeEvent(Model):
        """VA cluster status change event."""

        created: datetime | str
        type: str
        """Known values: SOURCE, CLUSTER."""
        application: VAClusterStatusChangeEventApplication
        health_check_result: VAClusterStatusChangeEventHealthCheckResult
        previous_health_check_result: VAClusterStatusChangeEventPreviousHealthCheckResult
        def __init__(
            self,
            *,
            created: datetime | str,
            type: Literal["SOURCE", "CLUSTER"],
            application: VAClusterStatusChangeEventApplication | Mapping[str, Any],
            health_check_result: VAClusterStatusChangeEventHealthCheckResult | Mapping[str, Any],
            previous_health_check_result: VAClusterStatusChangeEventPreviousHealthCheckResult | Mapping[str, Any],
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    VAClusterStatusChangeEvent = model("v2024", "VAClusterStatusChangeEvent")
