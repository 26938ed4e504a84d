# Generated from schema/.
"""A workflow: steps that run when a trigger fires."""

__all__ = ["Workflow"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint._tracking import Tracked
    from sailpoint.beta.models.json_patch_operation import JsonPatchOperation
    from sailpoint.beta.models.workflow_all_of_creator import WorkflowAllOfCreator
    from sailpoint.beta.models.workflow_body_owner import WorkflowBodyOwner
    from sailpoint.beta.models.workflow_definition import WorkflowDefinition
    from sailpoint.beta.models.workflow_modified_by import WorkflowModifiedBy
    from sailpoint.beta.models.workflow_trigger import WorkflowTrigger

    class Workflow(Tracked[JsonPatchOperation], Model):
        """A workflow: steps that run when a trigger fires."""

        id: str | None
        """The workflow's id."""
        modified: datetime | str | None
        """Time of the last change."""
        modified_by: WorkflowModifiedBy | None
        """The identity that made the last change."""
        execution_count: int | None
        """Number of executions."""
        failure_count: int | None
        """Number of executions that failed."""
        created: datetime | str | None
        """Time of creation."""
        creator: WorkflowAllOfCreator | None
        """The identity that created the workflow."""
        name: str | None
        """The workflow's name."""
        owner: WorkflowBodyOwner | None
        """The identity that owns the workflow."""
        description: str | None
        """The workflow's description."""
        definition: WorkflowDefinition | None
        """The steps."""
        enabled: bool | None
        """True if the workflow runs when its trigger fires."""
        trigger: WorkflowTrigger | None
        """The trigger."""
        def __init__(
            self,
            *,
            id: str | None = ...,
            modified: datetime | str | None = ...,
            modified_by: WorkflowModifiedBy | Mapping[str, Any] | None = ...,
            execution_count: int | None = ...,
            failure_count: int | None = ...,
            created: datetime | str | None = ...,
            creator: WorkflowAllOfCreator | Mapping[str, Any] | None = ...,
            name: str | None = ...,
            owner: WorkflowBodyOwner | Mapping[str, Any] | None = ...,
            description: str | None = ...,
            definition: WorkflowDefinition | Mapping[str, Any] | None = ...,
            enabled: bool | None = ...,
            trigger: WorkflowTrigger | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Workflow = model("beta", "Workflow")
