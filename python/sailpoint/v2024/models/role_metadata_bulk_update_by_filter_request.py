# Generated from schema/.
"""Role metadata bulk update by filter request."""

__all__ = ["RoleMetadataBulkUpdateByFilterRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.role_metadata_bulk_update_by_filter_request_values_inner import RoleMetadataBulkUpdateByFilterRequestValuesInner

    class RoleMetadataBulkUpdateByFilterRequest(Model):
        """Role metadata bulk update by filter request."""

        filters: str
        operation: str
        """Known values: ADD, REMOVE, REPLACE."""
        replace_scope: str | None
        """Known values: ALL, ATTRIBUTE."""
        values: list[RoleMetadataBulkUpdateByFilterRequestValuesInner]
        def __init__(
            self,
            *,
            filters: str,
            operation: Literal["ADD", "REMOVE", "REPLACE"],
            values: Sequence[RoleMetadataBulkUpdateByFilterRequestValuesInner | Mapping[str, Any]],
            replace_scope: Literal["ALL", "ATTRIBUTE"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMetadataBulkUpdateByFilterRequest = model("v2024", "RoleMetadataBulkUpdateByFilterRequest")
