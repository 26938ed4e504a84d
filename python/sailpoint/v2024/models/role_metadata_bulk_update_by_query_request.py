# Generated from schema/.
"""Role metadata bulk update by query request."""

__all__ = ["RoleMetadataBulkUpdateByQueryRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2024.models.role_metadata_bulk_update_by_query_request_values_inner import RoleMetadataBulkUpdateByQueryRequestValuesInner

    class RoleMetadataBulkUpdateByQueryRequest(Model):
        """Role metadata bulk update by query request."""

        query: dict[str, Any]
        operation: str
        """Known values: ADD, REMOVE, REPLACE."""
        replace_scope: str | None
        """Known values: ALL, ATTRIBUTE."""
        values: list[RoleMetadataBulkUpdateByQueryRequestValuesInner]
        def __init__(
            self,
            *,
            query: Mapping[str, Any],
            operation: Literal["ADD", "REMOVE", "REPLACE"],
            values: Sequence[RoleMetadataBulkUpdateByQueryRequestValuesInner | Mapping[str, Any]],
            replace_scope: Literal["ALL", "ATTRIBUTE"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMetadataBulkUpdateByQueryRequest = model("v2024", "RoleMetadataBulkUpdateByQueryRequest")
