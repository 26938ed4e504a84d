# Generated from schema/.
"""The settings of access requests."""

__all__ = ["AccessRequestConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.approval_reminder_and_escalation_config import ApprovalReminderAndEscalationConfig
    from sailpoint.v3.models.entitlement_request_config import EntitlementRequestConfig
    from sailpoint.v3.models.request_on_behalf_of_config import RequestOnBehalfOfConfig

    class AccessRequestConfig(Model):
        """The settings of access requests."""

        approvals_must_be_external: bool | None
        """True if an external system makes the approvals."""
        auto_approval_enabled: bool | None
        """True if a request of the approver is approved automatically."""
        reauthorization_enabled: bool | None
        """True if an approver must log in again."""
        request_on_behalf_of_config: RequestOnBehalfOfConfig | None
        """Users who may request access for others."""
        approval_reminder_and_escalation_config: ApprovalReminderAndEscalationConfig | None
        """Reminders and escalation of approvals."""
        entitlement_request_config: EntitlementRequestConfig | None
        """Settings for requests of entitlements."""
        def __init__(
            self,
            *,
            approvals_must_be_external: bool | None = ...,
            auto_approval_enabled: bool | None = ...,
            reauthorization_enabled: bool | None = ...,
            request_on_behalf_of_config: RequestOnBehalfOfConfig | Mapping[str, Any] | None = ...,
            approval_reminder_and_escalation_config: ApprovalReminderAndEscalationConfig | Mapping[str, Any] | None = ...,
            entitlement_request_config: EntitlementRequestConfig | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessRequestConfig = model("v3", "AccessRequestConfig")
