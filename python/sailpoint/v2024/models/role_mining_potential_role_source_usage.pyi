# Written by `make stubs` from schema/; change it there.
"""Role mining potential role source usage."""

from sailpoint._core import Model

__all__ = ["RoleMiningPotentialRoleSourceUsage"]

class RoleMiningPotentialRoleSourceUsage(Model):
    """Role mining potential role source usage."""

    id: str | None
    display_name: str | None
    email: str | None
    usage_count: int | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        display_name: str | None = ...,
        email: str | None = ...,
        usage_count: int | None = ...,
    ) -> None: ...
