# Written by `make stubs` from schema/; change it there.
"""Role insights role."""

from sailpoint._core import Model

__all__ = ["RoleInsightsRole"]

class RoleInsightsRole(Model):
    """Role insights role."""

    name: str | None
    id: str | None
    description: str | None
    owner_name: str | None
    owner_id: str | None
    def __init__(
        self,
        *,
        name: str | None = ...,
        id: str | None = ...,
        description: str | None = ...,
        owner_name: str | None = ...,
        owner_id: str | None = ...,
    ) -> None: ...
