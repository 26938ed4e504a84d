# Written by `make stubs` from schema/; change it there.
"""Entitlement source reset base reference dto."""

from sailpoint._core import Model

__all__ = ["EntitlementSourceResetBaseReferenceDto"]

class EntitlementSourceResetBaseReferenceDto(Model):
    """Entitlement source reset base reference dto."""

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
