# Generated from schema/.
"""Approval status dto."""

__all__ = ["ApprovalStatusDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.approval_scheme import ApprovalScheme
    from sailpoint.v2024.models.approval_status_dto_current_owner import ApprovalStatusDtoCurrentOwner
    from sailpoint.v2024.models.approval_status_dto_original_owner import ApprovalStatusDtoOriginalOwner
    from sailpoint.v2024.models.error_message_dto import ErrorMessageDto
    from sailpoint.v2024.models.manual_work_item_state import ManualWorkItemState

    class ApprovalStatusDto(Model):
        """Approval status dto."""

        forwarded: bool | None
        original_owner: ApprovalStatusDtoOriginalOwner | None
        current_owner: ApprovalStatusDtoCurrentOwner | None
        modified: datetime | str | None
        status: str | None
        scheme: str | None
        error_messages: list[ErrorMessageDto] | None
        comment: str | None
        remove_date: datetime | str | None
        def __init__(
            self,
            *,
            forwarded: bool | None = ...,
            original_owner: ApprovalStatusDtoOriginalOwner | Mapping[str, Any] | None = ...,
            current_owner: ApprovalStatusDtoCurrentOwner | Mapping[str, Any] | None = ...,
            modified: datetime | str | None = ...,
            status: ManualWorkItemState
            | Literal["PENDING", "APPROVED", "REJECTED", "EXPIRED", "CANCELLED", "ARCHIVED"]
            | None = ...,
            scheme: ApprovalScheme
            | Literal["APP_OWNER", "SOURCE_OWNER", "MANAGER", "ROLE_OWNER", "ACCESS_PROFILE_OWNER", "ENTITLEMENT_OWNER", "GOVERNANCE_GROUP"]
            | None = ...,
            error_messages: Sequence[ErrorMessageDto | Mapping[str, Any]] | None = ...,
            comment: str | None = ...,
            remove_date: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ApprovalStatusDto = model("v2024", "ApprovalStatusDto")
