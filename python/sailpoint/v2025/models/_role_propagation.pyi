# Generated from schema/.
"""The models of the schema file role_propagation, for type checkers."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model

class RolePropagationConfigInput(Model):
    """Role propagation config input."""

    enabled: bool | None
    def __init__(
        self,
        *,
        enabled: bool | None = ...,
    ) -> None: ...

class RolePropagationConfigResponse(Model):
    """Role propagation config response."""

    enabled: bool | None
    enabled_date: datetime | str | None
    created_date: datetime | str | None
    modified_date: datetime | str | None
    def __init__(
        self,
        *,
        enabled: bool | None = ...,
        enabled_date: datetime | str | None = ...,
        created_date: datetime | str | None = ...,
        modified_date: datetime | str | None = ...,
    ) -> None: ...

class RolePropagationOngoingResponse(Model):
    """Role propagation ongoing response."""

    is_running: bool | None
    role_propagation_details: RolePropagationOngoingResponseRolePropagationDetails | None
    def __init__(
        self,
        *,
        is_running: bool | None = ...,
        role_propagation_details: RolePropagationOngoingResponseRolePropagationDetails
        | Mapping[str, Any]
        | None = ...,
    ) -> None: ...

class RolePropagationOngoingResponseRolePropagationDetails(Model):
    """Role propagation ongoing response role propagation details."""

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

class RolePropagationResponse(Model):
    """Role propagation response."""

    role_propagation_id: str | None
    def __init__(
        self,
        *,
        role_propagation_id: str | None = ...,
    ) -> None: ...

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

class RolePropagationStatusResponseLaunchedBy(Model):
    """Role propagation status response launched by."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

class RolePropagationStatusResponseTerminatedBy(Model):
    """Role propagation status response terminated by."""

    type: str | None
    """Known values: IDENTITY."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
