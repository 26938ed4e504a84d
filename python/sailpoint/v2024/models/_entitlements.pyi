# Generated from schema/.
"""The models of the schema file entitlements, for type checkers."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models._shared import JsonPatchOperation

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
