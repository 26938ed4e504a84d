# Generated from schema/.
"""Access item approver dto."""

__all__ = ["AccessItemApproverDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccessItemApproverDto(Model):
        """Access item approver dto."""

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

    AccessItemApproverDto = model("v2024", "AccessItemApproverDto")
