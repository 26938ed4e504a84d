# Written by `make stubs` from schema/; change it there.
"""Entitlement document all of source."""

from sailpoint._core import Model

__all__ = ["EntitlementDocumentAllOfSource"]

class EntitlementDocumentAllOfSource(Model):
    """Entitlement document all of source."""

    id: str | None
    name: str | None
    type: str | None
    def __init__(
        self,
        *,
        id: str | None = ...,
        name: str | None = ...,
        type: str | None = ...,
    ) -> None: ...
