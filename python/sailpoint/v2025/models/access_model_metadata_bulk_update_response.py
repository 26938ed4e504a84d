# Generated from schema/.
"""Access model metadata bulk update response."""

__all__ = ["AccessModelMetadataBulkUpdateResponse"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from sailpoint._core import Model

    class AccessModelMetadataBulkUpdateResponse(Model):
        """Access model metadata bulk update response."""

        id: str | None
        type: str | None
        status: str | None
        """Known values: CREATED, PRE_PROCESS, PRE_PROCESS_COMPLETED, POST_PROCESS, COMPLETED, CHUNK_PENDING,
        CHUNK_PROCESSING, RE_PROCESSING, PRE_PROCESS_FAILED, FAILED.
        """
        created: datetime | str | None
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
                "RE_PROCESSING",
                "PRE_PROCESS_FAILED",
                "FAILED",
            ]
            | None = ...,
            created: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessModelMetadataBulkUpdateResponse = model("v2025", "AccessModelMetadataBulkUpdateResponse")
