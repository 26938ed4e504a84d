# Generated from schema/.
"""Approval config escalation config."""

__all__ = ["ApprovalConfigEscalationConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.approval_config_escalation_config_escalation_chain_inner import ApprovalConfigEscalationConfigEscalationChainInner

    class ApprovalConfigEscalationConfig(Model):
        """Approval config escalation config."""

        enabled: bool | None
        days_until_first_escalation: int | None
        escalation_cron_schedule: str | None
        escalation_chain: list[ApprovalConfigEscalationConfigEscalationChainInner] | None
        def __init__(
            self,
            *,
            enabled: bool | None = ...,
            days_until_first_escalation: int | None = ...,
            escalation_cron_schedule: str | None = ...,
            escalation_chain: Sequence[ApprovalConfigEscalationConfigEscalationChainInner | Mapping[str, Any]]
            | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalConfigEscalationConfig = model("v2025", "ApprovalConfigEscalationConfig")
