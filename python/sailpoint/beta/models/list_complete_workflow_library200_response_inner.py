# Generated from schema/.
"""List complete workflow library200 response inner."""

__all__ = ["ListCompleteWorkflowLibrary200ResponseInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.beta.models.workflow_library_action import WorkflowLibraryAction
    from sailpoint.beta.models.workflow_library_operator import WorkflowLibraryOperator
    from sailpoint.beta.models.workflow_library_trigger import WorkflowLibraryTrigger

    class ListCompleteWorkflowLibrary200ResponseInner(Model):
        """List complete workflow library200 response inner."""

        __match_args__ = ("actual_instance",)
        actual_instance: WorkflowLibraryAction | WorkflowLibraryTrigger | WorkflowLibraryOperator | None
        def __init__(
            self,
            actual_instance: WorkflowLibraryAction
            | Mapping[str, Any]
            | WorkflowLibraryTrigger
            | WorkflowLibraryOperator
            | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    ListCompleteWorkflowLibrary200ResponseInner = model("beta", "ListCompleteWorkflowLibrary200ResponseInner")
