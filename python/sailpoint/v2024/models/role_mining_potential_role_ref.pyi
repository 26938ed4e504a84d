# Written by `make stubs` from schema/; change it there.
"""Role mining potential role ref."""

from sailpoint._core import Model

__all__ = ["RoleMiningPotentialRoleRef"]

class RoleMiningPotentialRoleRef(Model):
    """Role mining potential role ref."""

    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
