# Written by `make stubs` from schema/; change it there.
"""Role mining potential role export request."""

from sailpoint._core import Model

__all__ = ["RoleMiningPotentialRoleExportRequest"]

class RoleMiningPotentialRoleExportRequest(Model):
    """Role mining potential role export request."""

    min_entitlement_popularity: int | None
    include_common_access: bool | None
    def __init__(
        self,
        *,
        min_entitlement_popularity: int | None = ...,
        include_common_access: bool | None = ...,
    ) -> None: ...
