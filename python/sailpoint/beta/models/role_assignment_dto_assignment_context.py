# Generated from schema/.
"""Role assignment dto assignment context."""

__all__ = ["RoleAssignmentDtoAssignmentContext"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.access_request_context import AccessRequestContext
    from sailpoint.beta.models.role_match_dto import RoleMatchDto

    class RoleAssignmentDtoAssignmentContext(Model):
        """Role assignment dto assignment context."""

        requested: AccessRequestContext | None
        matched: list[RoleMatchDto] | None
        computed_date: str | None
        def __init__(
            self,
            *,
            requested: AccessRequestContext | Mapping[str, Any] | None = ...,
            matched: Sequence[RoleMatchDto | Mapping[str, Any]] | None = ...,
            computed_date: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleAssignmentDtoAssignmentContext = model("beta", "RoleAssignmentDtoAssignmentContext")
