# Generated from schema/.
"""Approval config."""

__all__ = ["ApprovalConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.approval_config_cron_timezone import ApprovalConfigCronTimezone
    from sailpoint.v2025.models.approval_config_escalation_config import ApprovalConfigEscalationConfig
    from sailpoint.v2025.models.approval_config_fallback_approver import ApprovalConfigFallbackApprover
    from sailpoint.v2025.models.approval_config_reminder_config import ApprovalConfigReminderConfig
    from sailpoint.v2025.models.approval_config_serial_chain_inner import ApprovalConfigSerialChainInner
    from sailpoint.v2025.models.approval_config_timeout_config import ApprovalConfigTimeoutConfig

    class ApprovalConfig(Model):
        """Approval config."""

        reminder_config: ApprovalConfigReminderConfig | None
        escalation_config: ApprovalConfigEscalationConfig | None
        timeout_config: ApprovalConfigTimeoutConfig | None
        cron_timezone: ApprovalConfigCronTimezone | None
        serial_chain: list[ApprovalConfigSerialChainInner] | None
        requires_comment: str | None
        """Known values: APPROVAL, REJECTION, ALL, OFF."""
        fallback_approver: ApprovalConfigFallbackApprover | None
        machine_identity_manager_assignment: str | None
        """Known values: MANAGER_OF_REQUESTER, MACHINE_IDENTITY_OWNER, MANAGER_OF_MACHINE_IDENTITY_OWNER,
        REQUESTED_TARGET_OWNER, MANAGER_OF_REQUESTED_TARGET_OWNER, ACCOUNT_OWNER, MANAGER_OF_ACCOUNT_OWNER.
        """
        circumvent_approval_process: bool | None
        auto_approve: str | None
        """Known values: OFF, DIRECT, INDIRECT."""
        def __init__(
            self,
            *,
            reminder_config: ApprovalConfigReminderConfig | Mapping[str, Any] | None = ...,
            escalation_config: ApprovalConfigEscalationConfig | Mapping[str, Any] | None = ...,
            timeout_config: ApprovalConfigTimeoutConfig | Mapping[str, Any] | None = ...,
            cron_timezone: ApprovalConfigCronTimezone | Mapping[str, Any] | None = ...,
            serial_chain: Sequence[ApprovalConfigSerialChainInner | Mapping[str, Any]] | None = ...,
            requires_comment: Literal["APPROVAL", "REJECTION", "ALL", "OFF"] | None = ...,
            fallback_approver: ApprovalConfigFallbackApprover | Mapping[str, Any] | None = ...,
            machine_identity_manager_assignment: Literal[
                "MANAGER_OF_REQUESTER",
                "MACHINE_IDENTITY_OWNER",
                "MANAGER_OF_MACHINE_IDENTITY_OWNER",
                "REQUESTED_TARGET_OWNER",
                "MANAGER_OF_REQUESTED_TARGET_OWNER",
                "ACCOUNT_OWNER",
                "MANAGER_OF_ACCOUNT_OWNER",
            ]
            | None = ...,
            circumvent_approval_process: bool | None = ...,
            auto_approve: Literal["OFF", "DIRECT", "INDIRECT"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalConfig = model("v2025", "ApprovalConfig")
