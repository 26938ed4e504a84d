# Written by `make stubs` from schema/; change it there.
"""Vendor connector mapping deleted by."""

from sailpoint._core import Model

__all__ = ["VendorConnectorMappingDeletedBy"]

class VendorConnectorMappingDeletedBy(Model):
    """Vendor connector mapping deleted by."""

    string: str | None
    valid: bool | None
    def __init__(
        self,
        *,
        string: str | None = ...,
        valid: bool | None = ...,
    ) -> None: ...
