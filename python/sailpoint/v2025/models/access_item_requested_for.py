# Generated from schema/.
"""Access item requested for."""

__all__ = ["AccessItemRequestedFor"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccessItemRequestedFor(Model):
        """Access item requested for."""

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

    AccessItemRequestedFor = model("v2025", "AccessItemRequestedFor")
