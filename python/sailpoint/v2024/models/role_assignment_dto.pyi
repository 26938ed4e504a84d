# Written by `make stubs` from schema/; change it there.
"""Role assignment dto."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.base_reference_dto import BaseReferenceDto
from sailpoint.v2024.models.role_assignment_dto_assigner import RoleAssignmentDtoAssigner
from sailpoint.v2024.models.role_assignment_dto_assignment_context import RoleAssignmentDtoAssignmentContext
from sailpoint.v2024.models.role_target_dto import RoleTargetDto

__all__ = ["RoleAssignmentDto"]

class RoleAssignmentDto(Model):
    """Role assignment dto."""

    id: str | None
    role: BaseReferenceDto | None
    comments: str | None
    assignment_source: str | None
    assigner: RoleAssignmentDtoAssigner | None
    assigned_dimensions: list[BaseReferenceDto] | None
    assignment_context: RoleAssignmentDtoAssignmentContext | None
    account_targets: list[RoleTargetDto] | None
    start_date: datetime | str | None
    remove_date: datetime | str | None
    added_date: datetime | str | None
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
