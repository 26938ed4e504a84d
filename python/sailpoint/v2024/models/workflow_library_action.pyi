# Written by `make stubs` from schema/; change it there.
"""Workflow library action."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.workflow_library_action_example_output import WorkflowLibraryActionExampleOutput
from sailpoint.v2024.models.workflow_library_form_fields import WorkflowLibraryFormFields

__all__ = ["WorkflowLibraryAction"]

class WorkflowLibraryAction(Model):
    """Workflow library action."""

    id: str | None
    name: str | None
    type: str | None
    description: str | None
    form_fields: list[WorkflowLibraryFormFields] | None
    example_output: dict[str, Any] | list[dict[str, Any]] | None
    deprecated: bool | None
    deprecated_by: datetime | str | None
    version_number: int | None
    is_simulation_enabled: bool | None
    is_dynamic_schema: bool | None
    output_schema: dict[str, Any] | None
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
