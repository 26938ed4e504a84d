# Written by `make stubs` from schema/; change it there.
"""Dependant app connections account source password policies inner."""

from sailpoint._core import Model

__all__ = ["DependantAppConnectionsAccountSourcePasswordPoliciesInner"]

class DependantAppConnectionsAccountSourcePasswordPoliciesInner(Model):
    """Dependant app connections account source password policies inner."""

    type: str | None
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
