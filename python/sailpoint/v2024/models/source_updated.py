# Generated from schema/.
"""Source updated."""

__all__ = ["SourceUpdated"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.v2024.models.source_updated_actor import SourceUpdatedActor

    class SourceUpdated(Model):
        """Source updated."""

        id: str
        name: str
        type: str
        modified: datetime | str
        connector: str
        actor: SourceUpdatedActor
        def __init__(
            self,
            *,
            id: str,
            name: str,
            type: str,
            modified: datetime | str,
            connector: str,
            actor: SourceUpdatedActor | Mapping[str, Any],
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    SourceUpdated = model("v2024", "SourceUpdated")
