# Generated from schema/.
"""Access item owner dto."""

__all__ = ["AccessItemOwnerDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccessItemOwnerDto(Model):
        """Access item owner dto."""

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

    AccessItemOwnerDto = model("beta", "AccessItemOwnerDto")
