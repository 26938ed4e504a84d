# Generated from schema/.
"""Settings for requests to revoke a role."""

__all__ = ["RevocabilityForRole"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.approval_scheme_for_role import ApprovalSchemeForRole

    class RevocabilityForRole(Model):
        """Settings for requests to revoke a role."""

        comments_required: bool | None
        """True if the requester must give a comment."""
        denial_comments_required: bool | None
        """True if an approver must give a comment when denying."""
        approval_schemes: list[ApprovalSchemeForRole] | None
        """The approvals that a request needs, in order."""
        def __init__(
            self,
            *,
            comments_required: bool | None = ...,
            denial_comments_required: bool | None = ...,
            approval_schemes: Sequence[ApprovalSchemeForRole | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RevocabilityForRole = model("v2024", "RevocabilityForRole")
