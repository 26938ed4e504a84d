# Written by `make stubs` from schema/; change it there.
"""Approval scheme for role."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["ApprovalSchemeForRole"]

class ApprovalSchemeForRole(Model):
    """Approval scheme for role."""

    approver_type: str | None
    """Known values: OWNER, MANAGER, GOVERNANCE_GROUP, WORKFLOW, ALL_OWNERS, ADDITIONAL_OWNER,
    ADDITIONAL_GOVERNANCE_GROUP.
    """
    approver_id: str | None
    def __init__(
        self,
        *,
        approver_type: Literal[
            "OWNER",
            "MANAGER",
            "GOVERNANCE_GROUP",
            "WORKFLOW",
            "ALL_OWNERS",
            "ADDITIONAL_OWNER",
            "ADDITIONAL_GOVERNANCE_GROUP",
        ]
        | None = ...,
        approver_id: str | None = ...,
    ) -> None: ...
