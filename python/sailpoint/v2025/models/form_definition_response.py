# Generated from schema/.
"""Form definition response."""

__all__ = ["FormDefinitionResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.form_condition import FormCondition
    from sailpoint.v2025.models.form_definition_input import FormDefinitionInput
    from sailpoint.v2025.models.form_element import FormElement
    from sailpoint.v2025.models.form_owner import FormOwner
    from sailpoint.v2025.models.form_used_by import FormUsedBy

    class FormDefinitionResponse(Model):
        """Form definition response."""

        id: str | None
        name: str | None
        description: str | None
        owner: FormOwner | None
        used_by: list[FormUsedBy] | None
        form_input: list[FormDefinitionInput] | None
        form_elements: list[FormElement] | None
        form_conditions: list[FormCondition] | None
        created: datetime | str | None
        modified: datetime | str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            description: str | None = ...,
            owner: FormOwner | Mapping[str, Any] | None = ...,
            used_by: Sequence[FormUsedBy | Mapping[str, Any]] | None = ...,
            form_input: Sequence[FormDefinitionInput | Mapping[str, Any]] | None = ...,
            form_elements: Sequence[FormElement | Mapping[str, Any]] | None = ...,
            form_conditions: Sequence[FormCondition | Mapping[str, Any]] | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FormDefinitionResponse = model("v2025", "FormDefinitionResponse")
