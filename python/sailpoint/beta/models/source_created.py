# Generated from schema/.
"""Source created."""

__all__ = ["SourceCreated"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from typing_extensions import Self

    from sailpoint._core import Model
    from sailpoint.beta.models.source_created_actor import SourceCreatedActor

    class SourceCreated(Model):
        """Source created."""

        id: str
        name: str
        type: str
        created: datetime | str
        connector: str
        actor: SourceCreatedActor
        def __init__(
            self,
            *,
            id: str,
            name: str,
            type: str,
            created: datetime | str,
            connector: str,
            actor: SourceCreatedActor | Mapping[str, Any],
        ) -> None: ...

        @property
        def actual_instance(self) -> Self:
            """The model itself, for scripts of the official SDK."""
else:
    from sailpoint._core import model

    SourceCreated = model("beta", "SourceCreated")
