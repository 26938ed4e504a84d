# Generated from schema/.
"""Non employee approval item base."""

__all__ = ["NonEmployeeApprovalItemBase"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v3.models.approval_status import ApprovalStatus
    from sailpoint.v3.models.non_employee_identity_reference_with_id import NonEmployeeIdentityReferenceWithId

    class NonEmployeeApprovalItemBase(Model):
        """Non employee approval item base."""

        id: str | None
        approver: NonEmployeeIdentityReferenceWithId | None
        account_name: str | None
        approval_status: str | None
        approval_order: float | None
        comment: str | None
        modified: datetime | str | None
        created: datetime | str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            approver: NonEmployeeIdentityReferenceWithId | Mapping[str, Any] | None = ...,
            account_name: str | None = ...,
            approval_status: ApprovalStatus
            | Literal["APPROVED", "REJECTED", "PENDING", "NOT_READY", "CANCELLED"]
            | None = ...,
            approval_order: float | None = ...,
            comment: str | None = ...,
            modified: datetime | str | None = ...,
            created: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeApprovalItemBase = model("v3", "NonEmployeeApprovalItemBase")
