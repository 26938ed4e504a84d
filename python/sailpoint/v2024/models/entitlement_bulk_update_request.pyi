# Written by `make stubs` from schema/; change it there.
"""Entitlement bulk update request."""

from collections.abc import Mapping, Sequence
from typing import Any

from sailpoint._core import Model
from sailpoint.v2024.models.json_patch_operation import JsonPatchOperation

__all__ = ["EntitlementBulkUpdateRequest"]

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
