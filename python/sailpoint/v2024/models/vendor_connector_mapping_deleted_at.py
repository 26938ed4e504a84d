# Generated from schema/.
"""Vendor connector mapping deleted at."""

__all__ = ["VendorConnectorMappingDeletedAt"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    VendorConnectorMappingDeletedAt = model("v2024", "VendorConnectorMappingDeletedAt")
