# Written by `make stubs` from schema/; change it there.
"""Create workflow request."""

from collections.abc import Mapping
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.workflow_body_owner import WorkflowBodyOwner
from sailpoint.v2024.models.workflow_definition import WorkflowDefinition
from sailpoint.v2024.models.workflow_trigger import WorkflowTrigger

__all__ = ["CreateWorkflowRequest"]

class CreateWorkflowRequest(Model):
    """Create workflow request."""

    name: str
    owner: WorkflowBodyOwner | None
    description: str | None
    definition: WorkflowDefinition | None
    enabled: bool | None
    trigger: WorkflowTrigger | None
    def __init__(
        self,
        *,
        name: str,
        owner: WorkflowBodyOwner | Mapping[str, Any] | None = ...,
        description: str | None = ...,
        definition: WorkflowDefinition | Mapping[str, Any] | None = ...,
        enabled: bool | None = ...,
        trigger: WorkflowTrigger | Mapping[str, Any] | None = ...,
    ) -> None: ...
