# Generated from schema/.
"""Non employee approval item detail."""

__all__ = ["NonEmployeeApprovalItemDetail"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.beta.models.approval_status import ApprovalStatus
    from sailpoint.beta.models.identity_reference_with_id import IdentityReferenceWithId
    from sailpoint.beta.models.non_employee_request_without_approval_item import NonEmployeeRequestWithoutApprovalItem

    class NonEmployeeApprovalItemDetail(Model):
        """Non employee approval item detail."""

        id: str | None
        approver: IdentityReferenceWithId | None
        account_name: str | None
        approval_status: str | None
        approval_order: float | None
        comment: str | None
        modified: datetime | str | None
        created: datetime | str | None
        non_employee_request: NonEmployeeRequestWithoutApprovalItem | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            approver: IdentityReferenceWithId | Mapping[str, Any] | None = ...,
            account_name: str | None = ...,
            approval_status: ApprovalStatus
            | Literal["APPROVED", "REJECTED", "PENDING", "NOT_READY", "CANCELLED"]
            | None = ...,
            approval_order: float | None = ...,
            comment: str | None = ...,
            modified: datetime | str | None = ...,
            created: datetime | str | None = ...,
            non_employee_request: NonEmployeeRequestWithoutApprovalItem | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeApprovalItemDetail = model("beta", "NonEmployeeApprovalItemDetail")
