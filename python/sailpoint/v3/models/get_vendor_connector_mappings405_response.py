# Generated from schema/.
"""Get vendor connector mappings405 response."""

__all__ = ["GetVendorConnectorMappings405Response"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from sailpoint._core import Model

    class GetVendorConnectorMappings405Response(Model):
        """Get vendor connector mappings405 response."""

        error_name: Any
        error_message: Any
        tracking_id: str | None
        def __init__(
            self,
            *,
            error_name: Any = ...,
            error_message: Any = ...,
            tracking_id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    GetVendorConnectorMappings405Response = model("v3", "GetVendorConnectorMappings405Response")
