# Generated from schema/.
"""Get role assignments200 response inner."""

__all__ = ["GetRoleAssignments200ResponseInner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.beta.models.role_assignment_dto import RoleAssignmentDto
    from sailpoint.beta.models.role_assignment_ref import RoleAssignmentRef

    class GetRoleAssignments200ResponseInner(Model):
        """Get role assignments200 response inner."""

        __match_args__ = ("actual_instance",)
        actual_instance: RoleAssignmentRef | RoleAssignmentDto | None
        def __init__(
            self,
            actual_instance: RoleAssignmentRef | Mapping[str, Any] | RoleAssignmentDto | None = None,
        ) -> None: ...
        @classmethod
        def from_dict(cls, obj: Any) -> Self: ...
        def to_dict(self) -> Any: ...
else:
    from sailpoint._core import model

    GetRoleAssignments200ResponseInner = model("beta", "GetRoleAssignments200ResponseInner")
