# Generated from schema/.
"""The models of the schema file ours, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from sailpoint._core import Model

class DeleteVendorConnectorMapping200Response(Model):
    """Delete vendor connector mapping200 response."""

    count: int | None
    def __init__(
        self,
        *,
        count: int | None = ...,
    ) -> None: ...

class EntitlementRef1(Model):
    """Entitlement ref1."""

    type: str | None
    """Known values: ENTITLEMENT."""
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: Literal["ENTITLEMENT"] | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...

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

class IdentityWithNewAccess1(Model):
    """Identity with new access1."""

    identity_id: str
    access_refs: list[EntitlementRef1]
    client_metadata: dict[str, str] | None
    def __init__(
        self,
        *,
        identity_id: str,
        access_refs: Sequence[EntitlementRef1 | Mapping[str, Any]],
        client_metadata: Mapping[str, str] | None = ...,
    ) -> None: ...

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
