# Generated from schema/.
"""Source deleted."""

__all__ = ["SourceDeleted"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2024.models.source_deleted_actor import SourceDeletedActor

    class SourceDeleted(Model):
        """Source deleted."""

        id: str
        name: str
        type: str
        deleted: datetime | str
        connector: str
        actor: SourceDeletedActor
        def __init__(
            self,
            *,
            id: str,
            name: str,
            type: str,
            deleted: datetime | str,
            connector: str,
            actor: SourceDeletedActor | Mapping[str, Any],
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    SourceDeleted = model("v2024", "SourceDeleted")
