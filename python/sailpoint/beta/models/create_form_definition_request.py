# Generated from schema/.
"""Create form definition request."""

__all__ = ["CreateFormDefinitionRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.form_condition import FormCondition
    from sailpoint.beta.models.form_definition_input import FormDefinitionInput
    from sailpoint.beta.models.form_element import FormElement
    from sailpoint.beta.models.form_owner import FormOwner
    from sailpoint.beta.models.form_used_by import FormUsedBy

    class CreateFormDefinitionRequest(Model):
        """Create form definition request."""

        description: str | None
        form_conditions: list[FormCondition] | None
        form_elements: list[FormElement] | None
        form_input: list[FormDefinitionInput] | None
        name: str
        owner: FormOwner
        used_by: list[FormUsedBy] | None
        def __init__(
            self,
            *,
            name: str,
            owner: FormOwner | Mapping[str, Any],
            description: str | None = ...,
            form_conditions: Sequence[FormCondition | Mapping[str, Any]] | None = ...,
            form_elements: Sequence[FormElement | Mapping[str, Any]] | None = ...,
            form_input: Sequence[FormDefinitionInput | Mapping[str, Any]] | None = ...,
            used_by: Sequence[FormUsedBy | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CreateFormDefinitionRequest = model("beta", "CreateFormDefinitionRequest")
