# Generated from schema/.
"""List form instances by tenant response."""

__all__ = ["ListFormInstancesByTenantResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.form_condition import FormCondition
    from sailpoint.v2024.models.form_element import FormElement
    from sailpoint.v2024.models.form_error import FormError
    from sailpoint.v2024.models.form_instance_created_by import FormInstanceCreatedBy
    from sailpoint.v2024.models.form_instance_recipient import FormInstanceRecipient

    class ListFormInstancesByTenantResponse(Model):
        """List form instances by tenant response."""

        id: str | None
        expire: str | None
        state: str | None
        """Known values: ASSIGNED, IN_PROGRESS, SUBMITTED, COMPLETED, CANCELLED."""
        stand_alone_form: bool | None
        stand_alone_form_url: str | None
        created_by: FormInstanceCreatedBy | None
        form_definition_id: str | None
        form_input: dict[str, Any] | None
        form_elements: list[FormElement] | None
        form_data: dict[str, Any] | None
        form_errors: list[FormError] | None
        form_conditions: list[FormCondition] | None
        created: datetime | str | None
        modified: datetime | str | None
        recipients: list[FormInstanceRecipient] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            expire: str | None = ...,
            state: Literal["ASSIGNED", "IN_PROGRESS", "SUBMITTED", "COMPLETED", "CANCELLED"] | None = ...,
            stand_alone_form: bool | None = ...,
            stand_alone_form_url: str | None = ...,
            created_by: FormInstanceCreatedBy | Mapping[str, Any] | None = ...,
            form_definition_id: str | None = ...,
            form_input: Mapping[str, Any] | None = ...,
            form_elements: Sequence[FormElement | Mapping[str, Any]] | None = ...,
            form_data: Mapping[str, Any] | None = ...,
            form_errors: Sequence[FormError | Mapping[str, Any]] | None = ...,
            form_conditions: Sequence[FormCondition | Mapping[str, Any]] | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            recipients: Sequence[FormInstanceRecipient | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ListFormInstancesByTenantResponse = model("v2024", "ListFormInstancesByTenantResponse")
