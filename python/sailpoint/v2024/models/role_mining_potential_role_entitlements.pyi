# Written by `make stubs` from schema/; change it there.
"""Role mining potential role entitlements."""

from sailpoint._core import Model

__all__ = ["RoleMiningPotentialRoleEntitlements"]

class RoleMiningPotentialRoleEntitlements(Model):
    """Role mining potential role entitlements."""

    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
