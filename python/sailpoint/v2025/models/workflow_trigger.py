# Generated from schema/.
"""The trigger of a workflow."""

__all__ = ["WorkflowTrigger"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.event_attributes import EventAttributes
    from sailpoint.v2025.models.external_attributes import ExternalAttributes
    from sailpoint.v2025.models.scheduled_attributes import ScheduledAttributes
    from sailpoint.v2025.models.workflow_trigger_attributes import WorkflowTriggerAttributes

    class WorkflowTrigger(Model):
        """The trigger of a workflow."""

        type: str
        """Kind of trigger.

        Known values: EVENT, EXTERNAL, SCHEDULED, .
        """
        display_name: str | None
        """Name that is shown."""
        attributes: EventAttributes | ExternalAttributes | ScheduledAttributes | None
        """Settings of the trigger."""
        def __init__(
            self,
            *,
            type: Literal["EVENT", "EXTERNAL", "SCHEDULED", ""],
            attributes: WorkflowTriggerAttributes
            | EventAttributes
            | Mapping[str, Any]
            | ExternalAttributes
            | ScheduledAttributes
            | None,
            display_name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    WorkflowTrigger = model("v2025", "WorkflowTrigger")
