# Generated from schema/.
"""A workflow to create."""

__all__ = ["CreateWorkflowRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.workflow_body_owner import WorkflowBodyOwner
    from sailpoint.v3.models.workflow_definition import WorkflowDefinition
    from sailpoint.v3.models.workflow_trigger import WorkflowTrigger

    class CreateWorkflowRequest(Model):
        """A workflow to create."""

        name: str
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
            name: str,
            owner: WorkflowBodyOwner | Mapping[str, Any] | None = ...,
            description: str | None = ...,
            definition: WorkflowDefinition | Mapping[str, Any] | None = ...,
            enabled: bool | None = ...,
            trigger: WorkflowTrigger | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CreateWorkflowRequest = model("v3", "CreateWorkflowRequest")
