# Generated from schema/.
"""Requested item status requested for."""

__all__ = ["RequestedItemStatusRequestedFor"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class RequestedItemStatusRequestedFor(Model):
        """Requested item status requested for."""

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

    RequestedItemStatusRequestedFor = model("v3", "RequestedItemStatusRequestedFor")
