# Written by `make stubs` from schema/; change it there.
"""Vendor connector mapping updated at."""

from datetime import datetime

from sailpoint._core import Model

__all__ = ["VendorConnectorMappingUpdatedAt"]

class VendorConnectorMappingUpdatedAt(Model):
    """Vendor connector mapping updated at."""

    time: datetime | str | None
    valid: bool | None
    def __init__(
        self,
        *,
        time: datetime | str | None = ...,
        valid: bool | None = ...,
    ) -> None: ...
