# Generated from schema/.
"""The models of the schema file entitlements, for type checkers."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.beta.models._shared import EntitlementAccessRequestConfig, EntitlementRevocationRequestConfig, JsonPatchOperation

class EntitlementBulkUpdateRequest(Model):
    """Entitlement bulk update request."""

    entitlement_ids: list[str]
    json_patch: list[JsonPatchOperation]
    def __init__(
        self,
        *,
        entitlement_ids: list[str] | tuple[str, ...],
        json_patch: Sequence[JsonPatchOperation | Mapping[str, Any]],
    ) -> None: ...

class EntitlementRequestConfig(Model):
    """Entitlement request config."""

    access_request_config: EntitlementAccessRequestConfig | None
    revocation_request_config: EntitlementRevocationRequestConfig | None
    def __init__(
        self,
        *,
        access_request_config: EntitlementAccessRequestConfig | Mapping[str, Any] | None = ...,
        revocation_request_config: EntitlementRevocationRequestConfig | Mapping[str, Any] | None = ...,
    ) -> None: ...

class EntitlementSourceResetBaseReferenceDto(Model):
    """Entitlement source reset base reference dto."""

    type: str | None
    id: str | None
    name: str | None
    def __init__(
        self,
        *,
        type: str | None = ...,
        id: str | None = ...,
        name: str | None = ...,
    ) -> None: ...
