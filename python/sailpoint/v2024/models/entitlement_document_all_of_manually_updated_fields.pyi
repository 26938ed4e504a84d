# Written by `make stubs` from schema/; change it there.
"""Entitlement document all of manually updated fields."""

from sailpoint._core import Model

__all__ = ["EntitlementDocumentAllOfManuallyUpdatedFields"]

class EntitlementDocumentAllOfManuallyUpdatedFields(Model):
    """Entitlement document all of manually updated fields."""

    description: bool | None
    display_name: bool | None
    def __init__(
        self,
        *,
        description: bool | None = ...,
        display_name: bool | None = ...,
    ) -> None: ...
