# Generated from schema/.
"""Non employee request without approval item."""

__all__ = ["NonEmployeeRequestWithoutApprovalItem"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.approval_status import ApprovalStatus
    from sailpoint.v2025.models.non_employee_identity_reference_with_id import NonEmployeeIdentityReferenceWithId
    from sailpoint.v2025.models.non_employee_source_lite_with_schema_attributes import NonEmployeeSourceLiteWithSchemaAttributes

    class NonEmployeeRequestWithoutApprovalItem(Model):
        """Non employee request without approval item."""

        id: str | None
        requester: NonEmployeeIdentityReferenceWithId | None
        account_name: str | None
        first_name: str | None
        last_name: str | None
        email: str | None
        phone: str | None
        manager: str | None
        non_employee_source: NonEmployeeSourceLiteWithSchemaAttributes | None
        data: dict[str, str] | None
        approval_status: str | None
        comment: str | None
        completion_date: datetime | str | None
        start_date: date | str | None
        end_date: date | str | None
        modified: datetime | str | None
        created: datetime | str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            requester: NonEmployeeIdentityReferenceWithId | Mapping[str, Any] | None = ...,
            account_name: str | None = ...,
            first_name: str | None = ...,
            last_name: str | None = ...,
            email: str | None = ...,
            phone: str | None = ...,
            manager: str | None = ...,
            non_employee_source: NonEmployeeSourceLiteWithSchemaAttributes | Mapping[str, Any] | None = ...,
            data: Mapping[str, str] | None = ...,
            approval_status: ApprovalStatus
            | Literal["APPROVED", "REJECTED", "PENDING", "NOT_READY", "CANCELLED"]
            | None = ...,
            comment: str | None = ...,
            completion_date: datetime | str | None = ...,
            start_date: date | str | None = ...,
            end_date: date | str | None = ...,
            modified: datetime | str | None = ...,
            created: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    NonEmployeeRequestWithoutApprovalItem = model("v2025", "NonEmployeeRequestWithoutApprovalItem")
