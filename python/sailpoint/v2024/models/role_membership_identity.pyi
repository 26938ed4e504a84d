# Written by `make stubs` from schema/; change it there.
"""Role membership identity."""

from sailpoint._core import Model

__all__ = ["RoleMembershipIdentity"]

class RoleMembershipIdentity(Model):
    """Role membership identity."""

    type: str | None
    id: str | None
    name: str | None
    alias_name: str | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
        alias_name: str | None = ...,
    ) -> None: ...
