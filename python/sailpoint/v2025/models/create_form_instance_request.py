# Generated from schema/.
"""Create form instance request."""

__all__ = ["CreateFormInstanceRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.form_instance_created_by import FormInstanceCreatedBy
    from sailpoint.v2025.models.form_instance_recipient import FormInstanceRecipient

    class CreateFormInstanceRequest(Model):
        """Create form instance request."""

        created_by: FormInstanceCreatedBy
        expire: str
        form_definition_id: str
        form_input: dict[str, Any] | None
        recipients: list[FormInstanceRecipient]
        stand_alone_form: bool | None
        state: str | None
        """Known values: ASSIGNED, IN_PROGRESS, SUBMITTED, COMPLETED, CANCELLED."""
        ttl: int | None
        def __init__(
            self,
            *,
            created_by: FormInstanceCreatedBy | Mapping[str, Any],
            expire: str,
            form_definition_id: str,
            recipients: Sequence[FormInstanceRecipient | Mapping[str, Any]],
            form_input: Mapping[str, Any] | None = ...,
            stand_alone_form: bool | None = ...,
            state: Literal["ASSIGNED", "IN_PROGRESS", "SUBMITTED", "COMPLETED", "CANCELLED"] | None = ...,
            ttl: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    CreateFormInstanceRequest = model("v2025", "CreateFormInstanceRequest")
