# Generated from schema/.
"""Source updated actor."""

__all__ = ["SourceUpdatedActor"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class SourceUpdatedActor(Model):
        """Source updated actor."""

        type: str
        """Known values: IDENTITY."""
        id: str | None
        name: str
        def __init__(
            self,
            *,
            type: Literal["IDENTITY"],
            name: str,
            id: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SourceUpdatedActor = model("v2024", "SourceUpdatedActor")
