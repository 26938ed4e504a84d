# Written by `make stubs` from schema/; change it there.
"""Entitlement approval scheme."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["EntitlementApprovalScheme"]

class EntitlementApprovalScheme(Model):
    """Entitlement approval scheme."""

    approver_type: str | None
    """Known values: ENTITLEMENT_OWNER, SOURCE_OWNER, MANAGER, GOVERNANCE_GROUP, WORKFLOW."""
    approver_id: str | None
    def __init__(
        self,
        *,
        approver_type: Literal["ENTITLEMENT_OWNER", "SOURCE_OWNER", "MANAGER", "GOVERNANCE_GROUP", "WORKFLOW"]
        | None = ...,
        approver_id: str | None = ...,
    ) -> None: ...
