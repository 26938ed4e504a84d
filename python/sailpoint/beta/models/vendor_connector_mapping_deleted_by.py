# Generated from schema/.
"""Vendor connector mapping deleted by."""

__all__ = ["VendorConnectorMappingDeletedBy"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    VendorConnectorMappingDeletedBy = model("beta", "VendorConnectorMappingDeletedBy")
