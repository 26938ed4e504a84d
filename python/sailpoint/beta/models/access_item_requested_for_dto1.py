# Generated from schema/.
"""Access item requested for dto1."""

__all__ = ["AccessItemRequestedForDto1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccessItemRequestedForDto1(Model):
        """Access item requested for dto1."""

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

    AccessItemRequestedForDto1 = model("beta", "AccessItemRequestedForDto1")
