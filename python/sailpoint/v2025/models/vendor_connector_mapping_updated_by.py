# Generated from schema/.
"""Vendor connector mapping updated by."""

__all__ = ["VendorConnectorMappingUpdatedBy"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    VendorConnectorMappingUpdatedBy = model("v2025", "VendorConnectorMappingUpdatedBy")
