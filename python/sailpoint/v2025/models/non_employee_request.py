# Generated from schema/.
"""Non employee request."""

__all__ = ["NonEmployeeRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.approval_status import ApprovalStatus
    from sailpoint.v2025.models.non_employee_approval_item_base import NonEmployeeApprovalItemBase
    from sailpoint.v2025.models.non_employee_source_lite import NonEmployeeSourceLite

    class NonEmployeeRequest(Model):
        """Non employee request."""

        id: str | None
        source_id: str | None
        name: str | None
        description: str | None
        account_name: str | None
        first_name: str | None
        last_name: str | None
        email: str | None
        phone: str | None
        manager: str | None
        non_employee_source: NonEmployeeSourceLite | None
        data: dict[str, str] | None
        approval_items: list[NonEmployeeApprovalItemBase] | None
        approval_status: str | None
        comment: str | None
        completion_date: datetime | str | None
        start_date: datetime | str | None
        end_date: datetime | str | None
        modified: datetime | str | None
        created: datetime | str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            source_id: str | None = ...,
            name: str | None = ...,
            description: str | None = ...,
            account_name: str | None = ...,
            first_name: str | None = ...,
            last_name: str | None = ...,
            email: str | None = ...,
            phone: str | None = ...,
            manager: str | None = ...,
            non_employee_source: NonEmployeeSourceLite | Mapping[str, Any] | None = ...,
            data: Mapping[str, str] | None = ...,
            approval_items: Sequence[NonEmployeeApprovalItemBase | Mapping[str, Any]] | None = ...,
            approval_status: ApprovalStatus
            | Literal["APPROVED", "REJECTED", "PENDING", "NOT_READY", "CANCELLED"]
            | None = ...,
            comment: str | None = ...,
            completion_date: datetime | str | None = ...,
            start_date: datetime | str | None = ...,
            end_date: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            created: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeRequest = model("v2025", "NonEmployeeRequest")
