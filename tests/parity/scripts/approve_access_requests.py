"""Approves requests for access that are waiting, and rejects those of one person."""

from sailpoint.configuration import Configuration
from sailpoint.v3 import AccessRequestApprovalsApi, AccessRequestsApi, ApiClient, CommentDto
from sailpoint.v3.models.access_request import AccessRequest
from sailpoint.v3.models.access_request_item import AccessRequestItem
from sailpoint.v3.models.access_request_type import AccessRequestType

REFUSED = "Approval 2"

with ApiClient(Configuration()) as api_client:
    requested = AccessRequestsApi(api_client).create_access_request(
        AccessRequest(
            requested_for=["2c918084660f45d6016617daa9210584"],
            request_type=AccessRequestType.GRANT_ACCESS,
            requested_items=[
                AccessRequestItem(type="ROLE", id="2c9180835d2e5168015d32f890ca1581", comment="for the new project")
            ],
        )
    )
    print("requested:", requested is not None)

    approvals = AccessRequestApprovalsApi(api_client)
    for pending in approvals.list_pending_approvals(owner_id="me", limit=50, sorters="created"):
        item, person = pending.requested_object, pending.requested_for
        print(f"{pending.name}: {item.type} {item.name} for {person.name} ({pending.request_type})")
        if pending.name == REFUSED:
            approvals.reject_access_request(pending.id, CommentDto(comment="Please ask your manager."))
            print("  rejected")
        else:
            approvals.approve_access_request(approval_id=pending.id, comment_dto=CommentDto(comment="Approved."))
            print("  approved")
    summary = approvals.get_access_request_approval_summary(owner_id="me")
    print(summary.pending, summary.approved, summary.rejected)
