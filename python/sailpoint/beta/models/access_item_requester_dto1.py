# Generated from schema/.
"""Access item requester dto1."""

__all__ = ["AccessItemRequesterDto1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccessItemRequesterDto1(Model):
        """Access item requester dto1."""

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

    AccessItemRequesterDto1 = model("beta", "AccessItemRequesterDto1")
