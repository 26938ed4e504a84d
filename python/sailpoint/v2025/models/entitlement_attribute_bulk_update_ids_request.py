# Generated from schema/.
"""Entitlement attribute bulk update ids request."""

__all__ = ["EntitlementAttributeBulkUpdateIdsRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.role_metadata_bulk_update_by_id_request_values_inner import RoleMetadataBulkUpdateByIdRequestValuesInner

    class EntitlementAttributeBulkUpdateIdsRequest(Model):
        """Entitlement attribute bulk update ids request."""

        entitlements: list[str] | None
        operation: str | None
        """Known values: ADD, REMOVE, REPLACE."""
        replace_scope: str | None
        """Known values: ALL, ATTRIBUTE."""
        values: list[RoleMetadataBulkUpdateByIdRequestValuesInner] | None
        def __init__(
            self,
            *,
            entitlements: list[str] | tuple[str, ...] | None = ...,
            operation: Literal["ADD", "REMOVE", "REPLACE"] | None = ...,
            replace_scope: Literal["ALL", "ATTRIBUTE"] | None = ...,
            values: Sequence[RoleMetadataBulkUpdateByIdRequestValuesInner | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    EntitlementAttributeBulkUpdateIdsRequest = model("v2025", "EntitlementAttributeBulkUpdateIdsRequest")
