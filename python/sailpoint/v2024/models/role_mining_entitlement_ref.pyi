# Written by `make stubs` from schema/; change it there.
"""Role mining entitlement ref."""

from sailpoint._core import Model

__all__ = ["RoleMiningEntitlementRef"]

class RoleMiningEntitlementRef(Model):
    """Role mining entitlement ref."""

    id: str | None
    name: str | None
    description: str | None
    attribute: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        description: str | None = ...,
        attribute: str | None = ...,
    ) -> None: ...
