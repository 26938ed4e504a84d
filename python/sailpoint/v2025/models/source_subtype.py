# Generated from schema/.
"""Source subtype."""

__all__ = ["SourceSubtype"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

    class SourceSubtype(Model):
        """Source subtype."""

        id: str | None
        source_id: str | None
        """Read-only: it is left out of requests."""
        technical_name: str
        display_name: str
        description: str
        created: datetime | str | None
        modified: datetime | str | None
        type: str | None
        def __init__(
            self,
            *,
            technical_name: str,
            display_name: str,
            description: str,
            id: str | None = ...,
            source_id: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
            type: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SourceSubtype = model("v2025", "SourceSubtype")
