# Generated from schema/.
"""Entitlement bulk update request."""

__all__ = ["EntitlementBulkUpdateRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2025.models.json_patch_operation import JsonPatchOperation

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
else:
    from sailpoint._core import model

    EntitlementBulkUpdateRequest = model("v2025", "EntitlementBulkUpdateRequest")
