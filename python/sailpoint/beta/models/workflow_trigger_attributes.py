# Generated from schema/.
"""Workflow trigger attributes."""

__all__ = ["WorkflowTriggerAttributes"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.beta.models.event_attributes import EventAttributes
    from sailpoint.beta.models.external_attributes import ExternalAttributes
    from sailpoint.beta.models.scheduled_attributes import ScheduledAttributes

    class WorkflowTriggerAttributes(Model):
        """Workflow trigger attributes."""

        __match_args__ = ("actual_instance",)
        actual_instance: EventAttributes | ExternalAttributes | ScheduledAttributes | None
        def __init__(
            self,
            actual_instance: EventAttributes | Mapping[str, Any] | ExternalAttributes | ScheduledAttributes | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    WorkflowTriggerAttributes = model("beta", "WorkflowTriggerAttributes")
