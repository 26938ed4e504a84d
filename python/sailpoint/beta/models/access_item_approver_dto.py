# Generated from schema/.
"""Access item approver dto."""

__all__ = ["AccessItemApproverDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class AccessItemApproverDto(Model):
        """Access item approver dto."""

        type: str
        """Known values: IDENTITY."""
        id: str
        name: str
        def __init__(
            self,
            *,
            type: Literal["IDENTITY"],
            id: str,
            name: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    AccessItemApproverDto = model("beta", "AccessItemApproverDto")
