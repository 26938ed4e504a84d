# Generated from schema/.
"""Access item requested for dto."""

__all__ = ["AccessItemRequestedForDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccessItemRequestedForDto(Model):
        """Access item requested for dto."""

        type: str | None
        """Known values: IDENTITY."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["IDENTITY"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessItemRequestedForDto = model("beta", "AccessItemRequestedForDto")
