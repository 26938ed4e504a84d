# Generated from schema/.
"""Source created actor."""

__all__ = ["SourceCreatedActor"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class SourceCreatedActor(Model):
        """Source created actor."""

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

    SourceCreatedActor = model("beta", "SourceCreatedActor")
