# Written by `make stubs` from schema/; change it there.
"""Role mining potential role application."""

from sailpoint._core import Model

__all__ = ["RoleMiningPotentialRoleApplication"]

class RoleMiningPotentialRoleApplication(Model):
    """Role mining potential role application."""

    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
