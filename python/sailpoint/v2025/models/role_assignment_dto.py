# Generated from schema/.
"""The assignment of a role to an identity."""

__all__ = ["RoleAssignmentDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2025.models.base_reference_dto import BaseReferenceDto
    from sailpoint.v2025.models.role_assignment_dto_assigner import RoleAssignmentDtoAssigner
    from sailpoint.v2025.models.role_assignment_dto_assignment_context import RoleAssignmentDtoAssignmentContext
    from sailpoint.v2025.models.role_target_dto import RoleTargetDto

    class RoleAssignmentDto(Model):
        """The assignment of a role to an identity."""

        id: str | None
        """The assignment's id."""
        role: BaseReferenceDto | None
        """Reference to the role."""
        comments: str | None
        """Comments of the user who assigned it."""
        assignment_source: str | None
        """Where the assignment comes from."""
        assigner: RoleAssignmentDtoAssigner | None
        """The user who assigned it."""
        assigned_dimensions: list[BaseReferenceDto] | None
        """References to the assigned dimensions."""
        assignment_context: RoleAssignmentDtoAssignmentContext | None
        """The context of the assignment."""
        account_targets: list[RoleTargetDto] | None
        """The accounts that get the access."""
        start_date: datetime | str | None
        """Time at which the access begins."""
        remove_date: datetime | str | None
        """Time at which the access ends."""
        added_date: datetime | str | None
        """Time of the assignment."""
        def __init__(
            self,
            *,
            id: str | None = ...,
            role: BaseReferenceDto | Mapping[str, Any] | None = ...,
            comments: str | None = ...,
            assignment_source: str | None = ...,
            assigner: RoleAssignmentDtoAssigner | Mapping[str, Any] | None = ...,
            assigned_dimensions: Sequence[BaseReferenceDto | Mapping[str, Any]] | None = ...,
            assignment_context: RoleAssignmentDtoAssignmentContext | Mapping[str, Any] | None = ...,
            account_targets: Sequence[RoleTargetDto | Mapping[str, Any]] | None = ...,
            start_date: datetime | str | None = ...,
            remove_date: datetime | str | None = ...,
            added_date: datetime | str | None = ...,
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    RoleAssignmentDto = model("v2025", "RoleAssignmentDto")
