# Generated from schema/.
"""Entitlement access request config."""

__all__ = ["EntitlementAccessRequestConfig"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.entitlement_approval_scheme import EntitlementApprovalScheme
    from sailpoint.v2024.models.pending_approval_max_permitted_access_duration import PendingApprovalMaxPermittedAccessDuration

    class EntitlementAccessRequestConfig(Model):
        """Entitlement access request config."""

        approval_schemes: list[EntitlementApprovalScheme] | None
        request_comment_required: bool | None
        denial_comment_required: bool | None
        reauthorization_required: bool | None
        require_end_date: bool | None
        max_permitted_access_duration: PendingApprovalMaxPermittedAccessDuration | None
        def __init__(
            self,
            *,
            approval_schemes: Sequence[EntitlementApprovalScheme | Mapping[str, Any]] | None = ...,
            request_comment_required: bool | None = ...,
            denial_comment_required: bool | None = ...,
            reauthorization_required: bool | None = ...,
            require_end_date: bool | None = ...,
            max_permitted_access_duration: PendingApprovalMaxPermittedAccessDuration | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    EntitlementAccessRequestConfig = model("v2024", "EntitlementAccessRequestConfig")
