# Generated from schema/.
"""Vendor connector mapping updated at."""

__all__ = ["VendorConnectorMappingUpdatedAt"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    VendorConnectorMappingUpdatedAt = model("v3", "VendorConnectorMappingUpdatedAt")
