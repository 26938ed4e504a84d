# Generated from schema/.
"""The models of the schema file ours, for type checkers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from typing_extensions import Self

from sailpoint._core import Model
from sailpoint.v2025.models._shared import ArrayInner, UpdateMultiHostSourcesRequestInnerValue
from sailpoint.v2025.models.locale_origin import LocaleOrigin

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

class ErrorMessageDto1(Model):
    """Error message dto1."""

    locale: str | None
    locale_origin: str | None
    text: str | None
    def __init__(
        self,
        *,
        locale: str | None = ...,
        locale_origin: LocaleOrigin | Literal["DEFAULT", "REQUEST"] | None = ...,
        text: str | None = ...,
    ) -> None: ...

class ErrorResponseDto1(Model):
    """Error response dto1."""

    detail_code: str | None
    tracking_id: str | None
    messages: list[ErrorMessageDto1] | None
    causes: list[ErrorMessageDto1] | None
    def __init__(
        self,
        *,
        detail_code: str | None = ...,
        tracking_id: str | None = ...,
        messages: Sequence[ErrorMessageDto1 | Mapping[str, Any]] | None = ...,
        causes: Sequence[ErrorMessageDto1 | Mapping[str, Any]] | None = ...,
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

class PatchPotentialRoleRequestInner(Model):
    """Patch potential role request inner."""

    op: str | None
    """Known values: remove, replace."""
    path: str
    value: str | bool | int | dict[str, Any] | list[str | int | dict[str, Any]] | None
    def __init__(
        self,
        *,
        path: str,
        op: Literal["remove", "replace"] | None = ...,
        value: UpdateMultiHostSourcesRequestInnerValue
        | str
        | bool
        | int
        | Mapping[str, Any]
        | Sequence[ArrayInner | str | int | Mapping[str, Any]]
        | None = ...,
    ) -> None: ...

class SubscriptionPatchRequestInnerValueAnyOfInner(Model):
    """Subscription patch request inner value any of inner."""

    __match_args__ = ("actual_instance",)
    actual_instance: str | int | dict[str, Any] | None
    def __init__(
        self,
        actual_instance: str | int | Mapping[str, Any] | None = None,
    ) -> None: ...
    @classmethod
    def from_dict(cls, obj: Any) -> Self: ...
    def to_dict(self) -> Any: ...

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
