# Generated from schema/.
"""Settings for requests of a role."""

__all__ = ["RequestabilityForRole"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.access_duration import AccessDuration
    from sailpoint.v2025.models.approval_scheme_for_role import ApprovalSchemeForRole
    from sailpoint.v2025.models.dimension_schema import DimensionSchema

    class RequestabilityForRole(Model):
        """Settings for requests of a role."""

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
        approval_schemes: list[ApprovalSchemeForRole] | None
        """The approvals that a request needs, in order."""
        dimension_schema: DimensionSchema | None
        form_definition_id: str | None
        """Id of the form that the requester fills in."""
        def __init__(
            self,
            *,
            comments_required: bool | None = ...,
            denial_comments_required: bool | None = ...,
            reauthorization_required: bool | None = ...,
            require_end_date: bool | None = ...,
            max_permitted_access_duration: AccessDuration | Mapping[str, Any] | None = ...,
            approval_schemes: Sequence[ApprovalSchemeForRole | Mapping[str, Any]] | None = ...,
            dimension_schema: DimensionSchema | Mapping[str, Any] | None = ...,
            form_definition_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RequestabilityForRole = model("v2025", "RequestabilityForRole")
