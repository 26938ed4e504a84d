# Written by `make stubs` from schema/; change it there.
"""Vendor connector mapping updated by."""

from sailpoint._core import Model

__all__ = ["VendorConnectorMappingUpdatedBy"]

class VendorConnectorMappingUpdatedBy(Model):
    """Vendor connector mapping updated by."""

    string: str | None
    valid: bool | None
    def __init__(
        self,
        *,
        string: str | None = ...,
        valid: bool | None = ...,
    ) -> None: ...
