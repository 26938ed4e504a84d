# Generated from schema/.
"""Access item requester dto."""

__all__ = ["AccessItemRequesterDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccessItemRequesterDto(Model):
        """Access item requester dto."""

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

    AccessItemRequesterDto = model("v2025", "AccessItemRequesterDto")
