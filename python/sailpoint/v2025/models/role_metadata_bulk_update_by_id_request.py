# Generated from schema/.
"""Role metadata bulk update by id request."""

__all__ = ["RoleMetadataBulkUpdateByIdRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from sailpoint._core import Model
    from sailpoint.v2025.models.role_metadata_bulk_update_by_id_request_values_inner import RoleMetadataBulkUpdateByIdRequestValuesInner

    class RoleMetadataBulkUpdateByIdRequest(Model):
        """Role metadata bulk update by id request."""

        roles: list[str]
        operation: str
        """Known values: ADD, REMOVE, REPLACE."""
        replace_scope: str | None
        """Known values: ALL, ATTRIBUTE."""
        values: list[RoleMetadataBulkUpdateByIdRequestValuesInner]
        def __init__(
            self,
            *,
            roles: list[str] | tuple[str, ...],
            operation: Literal["ADD", "REMOVE", "REPLACE"],
            values: Sequence[RoleMetadataBulkUpdateByIdRequestValuesInner | Mapping[str, Any]],
            replace_scope: Literal["ALL", "ATTRIBUTE"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleMetadataBulkUpdateByIdRequest = model("v2025", "RoleMetadataBulkUpdateByIdRequest")
