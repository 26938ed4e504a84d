# Generated from schema/.
"""The status of a requested item."""

__all__ = ["RequestedItemStatus"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.access_item_requester import AccessItemRequester
    from sailpoint.v2024.models.access_request_phases import AccessRequestPhases
    from sailpoint.v2024.models.access_request_type import AccessRequestType
    from sailpoint.v2024.models.approval_status_dto import ApprovalStatusDto
    from sailpoint.v2024.models.error_message_dto import ErrorMessageDto
    from sailpoint.v2024.models.manual_work_item_details import ManualWorkItemDetails
    from sailpoint.v2024.models.requested_account_ref import RequestedAccountRef
    from sailpoint.v2024.models.requested_item_status_cancelled_request_details import RequestedItemStatusCancelledRequestDetails
    from sailpoint.v2024.models.requested_item_status_pre_approval_trigger_details import RequestedItemStatusPreApprovalTriggerDetails
    from sailpoint.v2024.models.requested_item_status_provisioning_details import RequestedItemStatusProvisioningDetails
    from sailpoint.v2024.models.requested_item_status_request_state import RequestedItemStatusRequestState
    from sailpoint.v2024.models.requested_item_status_requested_for import RequestedItemStatusRequestedFor
    from sailpoint.v2024.models.requested_item_status_requester_comment import RequestedItemStatusRequesterComment
    from sailpoint.v2024.models.requested_item_status_sod_violation_context import RequestedItemStatusSodViolationContext

    class RequestedItemStatus(Model):
        """The status of a requested item."""

        id: str | None
        """Id of the access."""
        name: str | None
        """Name of the access."""
        type: str | None
        """Kind of access.

        Known values: ACCESS_PROFILE, ROLE, ENTITLEMENT.
        """
        cancelled_request_details: RequestedItemStatusCancelledRequestDetails | None
        """Details of the cancellation."""
        error_messages: list[list[ErrorMessageDto]] | None
        """Errors, in one or more languages."""
        state: str | None
        """State of the request."""
        approval_details: list[ApprovalStatusDto] | None
        """The approvals."""
        approval_ids: list[str] | None
        """The ids of the approvals."""
        manual_work_item_details: list[ManualWorkItemDetails] | None
        """The work items of manual steps."""
        account_activity_item_id: str | None
        """Id of the account activity item."""
        request_type: str | None
        """Kind of request: to grant, revoke or change access."""
        modified: datetime | str | None
        """Time of the last change."""
        created: datetime | str | None
        """Time of creation."""
        requester: AccessItemRequester | None
        """The identity that made the request."""
        requested_for: RequestedItemStatusRequestedFor | None
        """The identity that the access is for."""
        requester_comment: RequestedItemStatusRequesterComment | None
        """Comment of the requester."""
        sod_violation_context: RequestedItemStatusSodViolationContext | None
        """Violations of separation-of-duties policies."""
        provisioning_details: RequestedItemStatusProvisioningDetails | None
        """Details of the provisioning."""
        pre_approval_trigger_details: RequestedItemStatusPreApprovalTriggerDetails | None
        """Details of the decision before the approvals."""
        access_request_phases: list[AccessRequestPhases] | None
        """Phases of the request."""
        description: str | None
        """Description of the access."""
        start_date: datetime | str | None
        """Time at which the access begins."""
        remove_date: datetime | str | None
        """Time at which the access ends."""
        cancelable: bool | None
        """True if the request can be cancelled."""
        access_request_id: str | None
        """Id of the access request."""
        client_metadata: dict[str, str] | None
        """Values of the caller, which the service keeps with the item."""
        requested_accounts: list[RequestedAccountRef] | None
        """The accounts that the access is for."""
        privilege_level: str | None
        """Level of privilege."""
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
            approval_ids: list[str] | tuple[str, ...] | None = ...,
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
            access_request_id: str | None = ...,
            client_metadata: Mapping[str, str] | None = ...,
            requested_accounts: Sequence[RequestedAccountRef | Mapping[str, Any]] | None = ...,
            privilege_level: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RequestedItemStatus = model("v2024", "RequestedItemStatus")
