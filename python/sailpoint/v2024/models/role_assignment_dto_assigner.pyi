# Written by `make stubs` from schema/; change it there.
"""Role assignment dto assigner."""

from typing import Literal

from sailpoint._core import Model

__all__ = ["RoleAssignmentDtoAssigner"]

class RoleAssignmentDtoAssigner(Model):
    """Role assignment dto assigner."""

    type: str | None
    """Known values: IDENTITY, UNKNOWN."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["IDENTITY", "UNKNOWN"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
