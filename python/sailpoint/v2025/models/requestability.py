# Generated from schema/.
"""Settings for requests of access."""

__all__ = ["Requestability"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.access_duration import AccessDuration
    from sailpoint.v2025.models.access_profile_approval_scheme import AccessProfileApprovalScheme

    class Requestability(Model):
        """Settings for requests of access."""

        comments_required: bool | None
        """True if the requester must give a comment."""
        denial_comments_required: bool | None
        """True if an approver must give a comment when denying."""
        reauthorization_required: bool | None
        """True if an approver must log in again."""
        require_end_date: bool | None
        """True if the requester must give an end date."""
        max_permitted_access_duration: AccessDuration | None
        """Maximum duration of the access."""
        approval_schemes: list[AccessProfileApprovalScheme] | None
        """The approvals that a request needs, in order."""
        def __init__(
            self,
            *,
            comments_required: bool | None = ...,
            denial_comments_required: bool | None = ...,
            reauthorization_required: bool | None = ...,
            require_end_date: bool | None = ...,
            max_permitted_access_duration: AccessDuration | Mapping[str, Any] | None = ...,
            approval_schemes: Sequence[AccessProfileApprovalScheme | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    Requestability = model("v2025", "Requestability")
