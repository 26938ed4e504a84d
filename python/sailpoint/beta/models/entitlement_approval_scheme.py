# Generated from schema/.
"""Entitlement approval scheme."""

__all__ = ["EntitlementApprovalScheme"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    EntitlementApprovalScheme = model("beta", "EntitlementApprovalScheme")
