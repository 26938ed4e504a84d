# Written by `make stubs` from schema/; change it there.
"""Role mining potential role edit entitlements."""

from sailpoint._core import Model

__all__ = ["RoleMiningPotentialRoleEditEntitlements"]

class RoleMiningPotentialRoleEditEntitlements(Model):
    """Role mining potential role edit entitlements."""

    ids: list[str] | None
    exclude: bool | None
    def __init__(
        self,
        *,
        ids: list[str] | tuple[str, ...] | None = ...,
        exclude: bool | None = ...,
    ) -> None: ...
