# Generated from schema/.
"""Approval reminder and escalation config."""

__all__ = ["ApprovalReminderAndEscalationConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.identity_reference_with_name_and_email import IdentityReferenceWithNameAndEmail

    class ApprovalReminderAndEscalationConfig(Model):
        """Approval reminder and escalation config."""

        days_until_escalation: int | None
        days_between_reminders: int | None
        max_reminders: int | None
        fallback_approver_ref: IdentityReferenceWithNameAndEmail | None
        def __init__(
            self,
            *,
            days_until_escalation: int | None = ...,
            days_between_reminders: int | None = ...,
            max_reminders: int | None = ...,
            fallback_approver_ref: IdentityReferenceWithNameAndEmail | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalReminderAndEscalationConfig = model("v2024", "ApprovalReminderAndEscalationConfig")
