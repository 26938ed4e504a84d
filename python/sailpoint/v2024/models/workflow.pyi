# Written by `make stubs` from schema/; change it there.
"""Workflow."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sailpoint._core import Model
from sailpoint._tracking import Tracked
from sailpoint.v2024.models.workflow_all_of_creator import WorkflowAllOfCreator
from sailpoint.v2024.models.workflow_body_owner import WorkflowBodyOwner
from sailpoint.v2024.models.workflow_definition import WorkflowDefinition
from sailpoint.v2024.models.workflow_modified_by import WorkflowModifiedBy
from sailpoint.v2024.models.workflow_trigger import WorkflowTrigger

__all__ = ["Workflow"]

class Workflow(Tracked, Model):
    """Workflow."""

    id: str | None
    execution_count: int | None
    failure_count: int | None
    created: datetime | str | None
    modified: datetime | str | None
    modified_by: WorkflowModifiedBy | None
    creator: WorkflowAllOfCreator | None
    name: str | None
    owner: WorkflowBodyOwner | None
    description: str | None
    definition: WorkflowDefinition | None
    enabled: bool | None
    trigger: WorkflowTrigger | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        execution_count: int | None = ...,
        failure_count: int | None = ...,
        created: datetime | str | None = ...,
        modified: datetime | str | None = ...,
        modified_by: WorkflowModifiedBy | Mapping[str, Any] | None = ...,
        creator: WorkflowAllOfCreator | Mapping[str, Any] | None = ...,
        name: str | None = ...,
        owner: WorkflowBodyOwner | Mapping[str, Any] | None = ...,
        description: str | None = ...,
        definition: WorkflowDefinition | Mapping[str, Any] | None = ...,
        enabled: bool | None = ...,
        trigger: WorkflowTrigger | Mapping[str, Any] | None = ...,
    ) -> None: ...
