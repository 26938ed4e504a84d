# Generated from schema/.
"""Source cluster dto."""

__all__ = ["SourceClusterDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class SourceClusterDto(Model):
        """Source cluster dto."""

        type: str | None
        """Known values: CLUSTER."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["CLUSTER"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SourceClusterDto = model("beta", "SourceClusterDto")
