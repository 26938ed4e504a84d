# Written by `make stubs` from schema/; change it there.
"""Vendor connector mapping deleted at."""

from datetime import datetime

from sailpoint._core import Model

__all__ = ["VendorConnectorMappingDeletedAt"]

class VendorConnectorMappingDeletedAt(Model):
    """Vendor connector mapping deleted at."""

    time: datetime | str | None
    valid: bool | None
    def __init__(
        self,
        *,
        time: datetime | str | None = ...,
        valid: bool | None = ...,
    ) -> None: ...
