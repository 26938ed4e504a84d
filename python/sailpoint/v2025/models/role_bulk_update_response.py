# Generated from schema/.
"""A bulk update of role metadata."""

__all__ = ["RoleBulkUpdateResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model

    class RoleBulkUpdateResponse(Model):
        """A bulk update of role metadata."""

        id: str | None
        """The bulk update's id."""
        type: str | None
        """Kind of object."""
        status: str | None
        """State of the update.

        Known values: CREATED, PRE_PROCESS, PRE_PROCESS_COMPLETED, POST_PROCESS, COMPLETED, CHUNK_PENDING,
        CHUNK_PROCESSING.
        """
        created: datetime | str | None
        """Time of creation."""
        def __init__(
            self,
            *,
            id: str | None = ...,
            type: str | None = ...,
            status: Literal[
                "CREATED",
                "PRE_PROCESS",
                "PRE_PROCESS_COMPLETED",
                "POST_PROCESS",
                "COMPLETED",
                "CHUNK_PENDING",
                "CHUNK_PROCESSING",
            ]
            | None = ...,
            created: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    RoleBulkUpdateResponse = model("v2025", "RoleBulkUpdateResponse")
