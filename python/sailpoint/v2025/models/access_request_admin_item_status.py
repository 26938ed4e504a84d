# Generated from schema/.
"""Access request admin item status."""

__all__ = ["AccessRequestAdminItemStatus"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.access_item_requester import AccessItemRequester
    from sailpoint.v2025.models.access_request_phases import AccessRequestPhases
    from sailpoint.v2025.models.access_request_type import AccessRequestType
    from sailpoint.v2025.models.approval_status_dto import ApprovalStatusDto
    from sailpoint.v2025.models.error_message_dto import ErrorMessageDto
    from sailpoint.v2025.models.manual_work_item_details import ManualWorkItemDetails
    from sailpoint.v2025.models.requested_item_status_cancelled_request_details import RequestedItemStatusCancelledRequestDetails
    from sailpoint.v2025.models.requested_item_status_pre_approval_trigger_details import RequestedItemStatusPreApprovalTriggerDetails
    from sailpoint.v2025.models.requested_item_status_provisioning_details import RequestedItemStatusProvisioningDetails
    from sailpoint.v2025.models.requested_item_status_request_state import RequestedItemStatusRequestState
    from sailpoint.v2025.models.requested_item_status_requested_for import RequestedItemStatusRequestedFor
    from sailpoint.v2025.models.requested_item_status_requester_comment import RequestedItemStatusRequesterComment
    from sailpoint.v2025.models.requested_item_status_sod_violation_context import RequestedItemStatusSodViolationContext

    class AccessRequestAdminItemStatus(Model):
        """Access request admin item status."""

        id: str | None
        name: str | None
        type: str | None
        """Known values: ACCESS_PROFILE, ROLE, ENTITLEMENT."""
        cancelled_request_details: RequestedItemStatusCancelledRequestDetails | None
        error_messages: list[list[ErrorMessageDto]] | None
        state: str | None
        approval_details: list[ApprovalStatusDto] | None
        manual_work_item_details: list[ManualWorkItemDetails] | None
        account_activity_item_id: str | None
        request_type: str | None
        modified: datetime | str | None
        created: datetime | str | None
        requester: AccessItemRequester | None
        requested_for: RequestedItemStatusRequestedFor | None
        requester_comment: RequestedItemStatusRequesterComment | None
        sod_violation_context: RequestedItemStatusSodViolationContext | None
        provisioning_details: RequestedItemStatusProvisioningDetails | None
        pre_approval_trigger_details: RequestedItemStatusPreApprovalTriggerDetails | None
        access_request_phases: list[AccessRequestPhases] | None
        description: str | None
        start_date: datetime | str | None
        remove_date: datetime | str | None
        cancelable: bool | None
        reauthorization_required: bool | None
        access_request_id: str | None
        client_metadata: dict[str, str] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            type: Literal["ACCESS_PROFILE", "ROLE", "ENTITLEMENT"] | None = ...,
            cancelled_request_details: RequestedItemStatusCancelledRequestDetails | Mapping[str, Any] | None = ...,
            error_messages: Sequence[Sequence[ErrorMessageDto | Mapping[str, Any]]] | None = ...,
            state: RequestedItemStatusRequestState
            | Literal["EXECUTING", "REQUEST_COMPLETED", "CANCELLED", "TERMINATED", "PROVISIONING_VERIFICATION_PENDING", "REJECTED", "PROVISIONING_FAILED", "NOT_ALL_ITEMS_PROVISIONED", "ERROR"]
            | None = ...,
            approval_details: Sequence[ApprovalStatusDto | Mapping[str, Any]] | None = ...,
            manual_work_item_details: Sequence[ManualWorkItemDetails | Mapping[str, Any]] | None = ...,
            account_activity_item_id: str | None = ...,
            request_type: AccessRequestType | Literal["GRANT_ACCESS", "REVOKE_ACCESS", "MODIFY_ACCESS"] | None = ...,
            modified: datetime | str | None = ...,
            created: datetime | str | None = ...,
            requester: AccessItemRequester | Mapping[str, Any] | None = ...,
            requested_for: RequestedItemStatusRequestedFor | Mapping[str, Any] | None = ...,
            requester_comment: RequestedItemStatusRequesterComment | Mapping[str, Any] | None = ...,
            sod_violation_context: RequestedItemStatusSodViolationContext | Mapping[str, Any] | None = ...,
            provisioning_details: RequestedItemStatusProvisioningDetails | Mapping[str, Any] | None = ...,
            pre_approval_trigger_details: RequestedItemStatusPreApprovalTriggerDetails | Mapping[str, Any] | None = ...,
            access_request_phases: Sequence[AccessRequestPhases | Mapping[str, Any]] | None = ...,
            description: str | None = ...,
            start_date: datetime | str | None = ...,
            remove_date: datetime | str | None = ...,
            cancelable: bool | None = ...,
            reauthorization_required: bool | None = ...,
            access_request_id: str | None = ...,
            client_metadata: Mapping[str, str] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessRequestAdminItemStatus = model("v2025", "AccessRequestAdminItemStatus")
