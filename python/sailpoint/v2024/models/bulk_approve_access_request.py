# Generated from schema/.
"""The access requests to approve."""

__all__ = ["BulkApproveAccessRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class BulkApproveAccessRequest(Model):
        """The access requests to approve."""

        approval_ids: list[str]
        """The ids of the approvals."""
        comment: str
        """A comment."""
        def __init__(
            self,
            *,
            approval_ids: list[str] | tuple[str, ...],
            comment: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    BulkApproveAccessRequest = model("v2024", "BulkApproveAccessRequest")
