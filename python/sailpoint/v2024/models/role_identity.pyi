# Written by `make stubs` from schema/; change it there.
"""Role identity."""

from typing import Literal

from sailpoint._core import Model
from sailpoint.v2024.models.role_assignment_source_type import RoleAssignmentSourceType

__all__ = ["RoleIdentity"]

class RoleIdentity(Model):
    """Role identity."""

    id: str | None
    alias_name: str | None
    name: str | None
    email: str | None
    role_assignment_source: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        alias_name: str | None = ...,
        name: str | None = ...,
        email: str | None = ...,
        role_assignment_source: RoleAssignmentSourceType | Literal["ACCESS_REQUEST", "ROLE_MEMBERSHIP"] | None = ...,
    ) -> None: ...
