# Generated from schema/.
"""Entitlement attribute bulk update filter request."""

__all__ = ["EntitlementAttributeBulkUpdateFilterRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.role_metadata_bulk_update_by_id_request_values_inner import RoleMetadataBulkUpdateByIdRequestValuesInner

    class EntitlementAttributeBulkUpdateFilterRequest(Model):
        """Entitlement attribute bulk update filter request."""

        filters: str | None
        operation: str | None
        """Known values: ADD, REMOVE, REPLACE."""
        replace_scope: str | None
        """Known values: ALL, ATTRIBUTE."""
        values: list[RoleMetadataBulkUpdateByIdRequestValuesInner] | None
        def __init__(
            self,
            *,
            filters: str | None = ...,
            operation: Literal["ADD", "REMOVE", "REPLACE"] | None = ...,
            replace_scope: Literal["ALL", "ATTRIBUTE"] | None = ...,
            values: Sequence[RoleMetadataBulkUpdateByIdRequestValuesInner | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    EntitlementAttributeBulkUpdateFilterRequest = model("v2025", "EntitlementAttributeBulkUpdateFilterRequest")
