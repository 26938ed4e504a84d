# Generated from schema/.
"""Account activity item."""

__all__ = ["AccountActivityItem"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.account_activity_approval_status import AccountActivityApprovalStatus
    from sailpoint.v2024.models.account_activity_item_operation import AccountActivityItemOperation
    from sailpoint.v2024.models.account_request_info import AccountRequestInfo
    from sailpoint.v2024.models.comment import Comment
    from sailpoint.v2024.models.identity_summary import IdentitySummary
    from sailpoint.v2024.models.provisioning_state import ProvisioningState

    class AccountActivityItem(Model):
        """Account activity item."""

        id: str | None
        name: str | None
        requested: datetime | str | None
        approval_status: str | None
        provisioning_status: str | None
        requester_comment: Comment | None
        reviewer_identity_summary: IdentitySummary | None
        reviewer_comment: Comment | None
        operation: str | None
        attribute: str | None
        value: str | None
        native_identity: str | None
        source_id: str | None
        account_request_info: AccountRequestInfo | None
        client_metadata: dict[str, str] | None
        remove_date: datetime | str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            requested: datetime | str | None = ...,
            approval_status: AccountActivityApprovalStatus
            | Literal["FINISHED", "REJECTED", "RETURNED", "EXPIRED", "PENDING", "CANCELED"]
            | None = ...,
            provisioning_status: ProvisioningState
            | Literal["PENDING", "FINISHED", "UNVERIFIABLE", "COMMITED", "FAILED", "RETRY"]
            | None = ...,
            requester_comment: Comment | Mapping[str, Any] | None = ...,
            reviewer_identity_summary: IdentitySummary | Mapping[str, Any] | None = ...,
            reviewer_comment: Comment | Mapping[str, Any] | None = ...,
            operation: AccountActivityItemOperation
            | Literal["ADD", "CREATE", "MODIFY", "DELETE", "DISABLE", "ENABLE", "UNLOCK", "LOCK", "REMOVE", "SET"]
            | None = ...,
            attribute: str | None = ...,
            value: str | None = ...,
            native_identity: str | None = ...,
            source_id: str | None = ...,
            account_request_info: AccountRequestInfo | Mapping[str, Any] | None = ...,
            client_metadata: Mapping[str, str] | None = ...,
            remove_date: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountActivityItem = model("v2024", "AccountActivityItem")
