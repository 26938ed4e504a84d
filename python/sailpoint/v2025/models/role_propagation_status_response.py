# Generated from schema/.
"""Role propagation status response."""

__all__ = ["RolePropagationStatusResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.role_propagation_status_response_launched_by import RolePropagationStatusResponseLaunchedBy
    from sailpoint.v2025.models.role_propagation_status_response_terminated_by import RolePropagationStatusResponseTerminatedBy

    class RolePropagationStatusResponse(Model):
        """Role propagation status response."""

        id: str | None
        status: str | None
        """Known values: RUNNING, COMPLETED."""
        execution_stage: str | None
        """Known values: PENDING, DATA_AGGREGATION_RUNNING, LAUNCH_PROVISIONING, SUCCEEDED, FAILED, TERMINATED."""
        launched: datetime | str | None
        launched_by: RolePropagationStatusResponseLaunchedBy | None
        terminated_by: RolePropagationStatusResponseTerminatedBy | None
        completed: datetime | str | None
        failure_reason: str | None
        skip_role_refresh: bool | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            status: Literal["RUNNING", "COMPLETED"] | None = ...,
            execution_stage: Literal[
                "PENDING",
                "DATA_AGGREGATION_RUNNING",
                "LAUNCH_PROVISIONING",
                "SUCCEEDED",
                "FAILED",
                "TERMINATED",
            ]
            | None = ...,
            launched: datetime | str | None = ...,
            launched_by: RolePropagationStatusResponseLaunchedBy | Mapping[str, Any] | None = ...,
            terminated_by: RolePropagationStatusResponseTerminatedBy | Mapping[str, Any] | None = ...,
            completed: datetime | str | None = ...,
            failure_reason: str | None = ...,
            skip_role_refresh: bool | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RolePropagationStatusResponse = model("v2025", "RolePropagationStatusResponse")
