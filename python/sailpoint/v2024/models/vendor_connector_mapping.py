# Generated from schema/.
"""Vendor connector mapping."""

__all__ = ["VendorConnectorMapping"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.vendor_connector_mapping_deleted_at import VendorConnectorMappingDeletedAt
    from sailpoint.v2024.models.vendor_connector_mapping_deleted_by import VendorConnectorMappingDeletedBy
    from sailpoint.v2024.models.vendor_connector_mapping_updated_at import VendorConnectorMappingUpdatedAt
    from sailpoint.v2024.models.vendor_connector_mapping_updated_by import VendorConnectorMappingUpdatedBy

    class VendorConnectorMapping(Model):
        """Vendor connector mapping."""

        id: str | None
        vendor: str | None
        connector: str | None
        created_at: datetime | str | None
        created_by: str | None
        updated_at: VendorConnectorMappingUpdatedAt | None
        updated_by: VendorConnectorMappingUpdatedBy | None
        deleted_at: VendorConnectorMappingDeletedAt | None
        deleted_by: VendorConnectorMappingDeletedBy | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            vendor: str | None = ...,
            connector: str | None = ...,
            created_at: datetime | str | None = ...,
            created_by: str | None = ...,
            updated_at: VendorConnectorMappingUpdatedAt | Mapping[str, Any] | None = ...,
            updated_by: VendorConnectorMappingUpdatedBy | Mapping[str, Any] | None = ...,
            deleted_at: VendorConnectorMappingDeletedAt | Mapping[str, Any] | None = ...,
            deleted_by: VendorConnectorMappingDeletedBy | Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    VendorConnectorMapping = model("v2024", "VendorConnectorMapping")
