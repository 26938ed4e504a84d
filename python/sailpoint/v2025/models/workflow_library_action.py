# Generated from schema/.
"""An action that workflows can use."""

__all__ = ["WorkflowLibraryAction"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.workflow_library_action_example_output import WorkflowLibraryActionExampleOutput
    from sailpoint.v2025.models.workflow_library_form_fields import WorkflowLibraryFormFields

    class WorkflowLibraryAction(Model):
        """An action that workflows can use."""

        id: str | None
        """The action's id."""
        name: str | None
        """The action's name."""
        type: str | None
        """Kind of step."""
        description: str | None
        """The action's description."""
        form_fields: list[WorkflowLibraryFormFields] | None
        """The fields of the action's form."""
        example_output: dict[str, Any] | list[dict[str, Any]] | None
        """An example of the output."""
        deprecated: bool | None
        """True if it is deprecated."""
        deprecated_by: datetime | str | None
        """Time at which it is removed."""
        version_number: int | None
        """Version of the action."""
        is_simulation_enabled: bool | None
        """True if a test can simulate it."""
        is_dynamic_schema: bool | None
        """True if its output depends on its settings."""
        output_schema: dict[str, Any] | None
        """JSON Schema of the output."""
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            type: str | None = ...,
            description: str | None = ...,
            form_fields: Sequence[WorkflowLibraryFormFields | Mapping[str, Any]] | None = ...,
            example_output: WorkflowLibraryActionExampleOutput
            | Mapping[str, Any]
            | Sequence[Mapping[str, Any]]
            | None = ...,
            deprecated: bool | None = ...,
            deprecated_by: datetime | str | None = ...,
            version_number: int | None = ...,
            is_simulation_enabled: bool | None = ...,
            is_dynamic_schema: bool | None = ...,
            output_schema: Mapping[str, Any] | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    WorkflowLibraryAction = model("v2025", "WorkflowLibraryAction")
