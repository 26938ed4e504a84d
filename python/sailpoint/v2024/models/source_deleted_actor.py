# Generated from schema/.
"""Source deleted actor."""

__all__ = ["SourceDeletedActor"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class SourceDeletedActor(Model):
        """Source deleted actor."""

        type: str
        """Known values: IDENTITY."""
        id: str
        name: str
        def __init__(
            self,
            *,
            type: Literal["IDENTITY"],
            id: str,
            name: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    SourceDeletedActor = model("v2024", "SourceDeletedActor")
