# Generated from schema/.
"""Workflow library trigger."""

__all__ = ["WorkflowLibraryTrigger"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.beta.models.workflow_library_form_fields import WorkflowLibraryFormFields

    class WorkflowLibraryTrigger(Model):
        """Workflow library trigger."""

        id: str | None
        type: str | None
        """Known values: EVENT, SCHEDULED, EXTERNAL."""
        deprecated: bool | None
        deprecated_by: datetime | str | None
        is_simulation_enabled: bool | None
        output_schema: dict[str, Any] | None
        name: str | None
        description: str | None
        is_dynamic_schema: bool | None
        input_example: dict[str, Any] | None
        form_fields: list[WorkflowLibraryFormFields] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: Literal["EVENT", "SCHEDULED", "EXTERNAL"] | None = ...,
            deprecated: bool | None = ...,
            deprecated_by: datetime | str | None = ...,
            is_simulation_enabled: bool | None = ...,
            output_schema: Mapping[str, Any] | None = ...,
            name: str | None = ...,
            description: str | None = ...,
            is_dynamic_schema: bool | None = ...,
            input_example: Mapping[str, Any] | None = ...,
            form_fields: Sequence[WorkflowLibraryFormFields | Mapping[str, Any]] | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    WorkflowLibraryTrigger = model("beta", "WorkflowLibraryTrigger")
