# Generated from schema/.
"""Owner reference segments."""

__all__ = ["OwnerReferenceSegments"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class OwnerReferenceSegments(Model):
        """Owner reference segments."""

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

    OwnerReferenceSegments = model("v3", "OwnerReferenceSegments")
