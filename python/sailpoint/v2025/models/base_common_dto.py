# Generated from schema/.
"""Base common dto."""

__all__ = ["BaseCommonDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

    class BaseCommonDto(Model):
        """Base common dto."""

        id: str | None
        """Read-only: it is left out of requests."""
        name: str | None
        created: datetime | str | None
        """Read-only: it is left out of requests."""
        modified: datetime | str | None
        """Read-only: it is left out of requests."""
        def __init__(
            self,
            *,
            name: str | None,
            id: str | None = ...,
            created: datetime | str | None = ...,
            modified: datetime | str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    BaseCommonDto = model("v2025", "BaseCommonDto")
