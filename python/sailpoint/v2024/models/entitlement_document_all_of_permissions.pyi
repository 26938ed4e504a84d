# Written by `make stubs` from schema/; change it there.
"""Entitlement document all of permissions."""

from sailpoint._core import Model

__all__ = ["EntitlementDocumentAllOfPermissions"]

class EntitlementDocumentAllOfPermissions(Model):
    """Entitlement document all of permissions."""

    target: str | None
    rights: list[str] | None
    def __init__(
        self,
        *,
        target: str | None = ...,
        rights: list[str] | tuple[str, ...] | None = ...,
    ) -> None: ...
