# Generated from schema/.
"""An approval that a request needs."""

__all__ = ["ApprovalSchemeForRole"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ApprovalSchemeForRole(Model):
        """An approval that a request needs."""

        approver_type: str | None
        """Kind of approver.

        Known values: OWNER, MANAGER, GOVERNANCE_GROUP, WORKFLOW, ALL_OWNERS, ADDITIONAL_OWNER,
        ADDITIONAL_GOVERNANCE_GROUP.
        """
        approver_id: str | None
        """Id of the approver, for kinds that need one."""
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
else:
    from sailpoint._core import model

    ApprovalSchemeForRole = model("v2025", "ApprovalSchemeForRole")
