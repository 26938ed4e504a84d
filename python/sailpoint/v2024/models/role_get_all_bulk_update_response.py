# Generated from schema/.
"""Role get all bulk update response."""

__all__ = ["RoleGetAllBulkUpdateResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model

    class RoleGetAllBulkUpdateResponse(Model):
        """Role get all bulk update response."""

        id: str | None
        type: str | None
        status: str | None
        """Known values: CREATED, PRE_PROCESS, POST_PROCESS, CHUNK_PENDING, CHUNK_PROCESSING."""
        created: datetime | str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: str | None = ...,
            status: Literal["CREATED", "PRE_PROCESS", "POST_PROCESS", "CHUNK_PENDING", "CHUNK_PROCESSING"] | None = ...,
            created: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleGetAllBulkUpdateResponse = model("v2024", "RoleGetAllBulkUpdateResponse")
