# Generated from schema/.
"""Account activity searched item."""

__all__ = ["AccountActivitySearchedItem"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v3.models.account_request import AccountRequest
    from sailpoint.v3.models.activity_identity import ActivityIdentity
    from sailpoint.v3.models.approval import Approval
    from sailpoint.v3.models.expansion_item import ExpansionItem
    from sailpoint.v3.models.original_request import OriginalRequest

    class AccountActivitySearchedItem(Model):
        """Account activity searched item."""

        id: str | None
        action: str | None
        created: datetime | str | None
        modified: datetime | str | None
        synced: str | None
        stage: str | None
        status: str | None
        requester: ActivityIdentity | None
        recipient: ActivityIdentity | None
        tracking_number: str | None
        errors: list[str] | None
        warnings: list[str] | None
        approvals: list[Approval] | None
        original_requests: list[OriginalRequest] | None
        expansion_items: list[ExpansionItem] | None
        account_requests: list[AccountRequest] | None
        sources: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            action: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            synced: str | None = ...,
            stage: str | None = ...,
            status: str | None = ...,
            requester: ActivityIdentity | Mapping[str, Any] | None = ...,
            recipient: ActivityIdentity | Mapping[str, Any] | None = ...,
            tracking_number: str | None = ...,
            errors: list[str] | tuple[str, ...] | None = ...,
            warnings: list[str] | tuple[str, ...] | None = ...,
            approvals: Sequence[Approval | Mapping[str, Any]] | None = ...,
            original_requests: Sequence[OriginalRequest | Mapping[str, Any]] | None = ...,
            expansion_items: Sequence[ExpansionItem | Mapping[str, Any]] | None = ...,
            account_requests: Sequence[AccountRequest | Mapping[str, Any]] | None = ...,
            sources: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccountActivitySearchedItem = model("v3", "AccountActivitySearchedItem")
