# Generated from schema/.
"""Source creation errors."""

__all__ = ["SourceCreationErrors"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

    class SourceCreationErrors(Model):
        """Source creation errors."""

        multihost_id: str | None
        """Read-only: it is left out of requests."""
        source_name: str | None
        source_error: str | None
        created: datetime | str | None
        modified: datetime | str | None
        operation: str | None
        def __init__(
            self,
            *,
            multihost_id: str | None = ...,
            source_name: str | None = ...,
            source_error: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            operation: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SourceCreationErrors = model("v2025", "SourceCreationErrors")
