# Generated from schema/.
"""Workflow library operator."""

__all__ = ["WorkflowLibraryOperator"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.workflow_library_form_fields import WorkflowLibraryFormFields

    class WorkflowLibraryOperator(Model):
        """Workflow library operator."""

        id: str | None
        name: str | None
        type: str | None
        description: str | None
        is_dynamic_schema: bool | None
        deprecated: bool | None
        deprecated_by: datetime | str | None
        is_simulation_enabled: bool | None
        form_fields: list[WorkflowLibraryFormFields] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            type: str | None = ...,
            description: str | None = ...,
            is_dynamic_schema: bool | None = ...,
            deprecated: bool | None = ...,
            deprecated_by: datetime | str | None = ...,
            is_simulation_enabled: bool | None = ...,
            form_fields: Sequence[WorkflowLibraryFormFields | Mapping[str, Any]] | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    WorkflowLibraryOperator = model("v2025", "WorkflowLibraryOperator")
