# Generated from schema/.
"""Access profile approval scheme."""

__all__ = ["AccessProfileApprovalScheme"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccessProfileApprovalScheme(Model):
        """Access profile approval scheme."""

        approver_type: str | None
        """Known values: APP_OWNER, OWNER, SOURCE_OWNER, MANAGER, GOVERNANCE_GROUP, WORKFLOW, ALL_OWNERS,
        ADDITIONAL_OWNER, ADDITIONAL_GOVERNANCE_GROUP.
        """
        approver_id: str | None
        def __init__(
            self,
            *,
            approver_type: Literal[
                "APP_OWNER",
                "OWNER",
                "SOURCE_OWNER",
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

    AccessProfileApprovalScheme = model("beta", "AccessProfileApprovalScheme")
