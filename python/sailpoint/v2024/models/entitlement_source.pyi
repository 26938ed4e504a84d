# Written by `make stubs` from schema/; change it there.
"""Entitlement source."""

from sailpoint._core import Model

__all__ = ["EntitlementSource"]

class EntitlementSource(Model):
    """Entitlement source."""

    id: str | None
    type: str | None
    name: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        type: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
