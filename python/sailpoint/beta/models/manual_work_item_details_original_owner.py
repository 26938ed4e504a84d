# Generated from schema/.
"""Manual work item details original owner."""

__all__ = ["ManualWorkItemDetailsOriginalOwner"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ManualWorkItemDetailsOriginalOwner(Model):
        """Manual work item details original owner."""

        type: str | None
        """Known values: GOVERNANCE_GROUP, IDENTITY."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["GOVERNANCE_GROUP", "IDENTITY"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ManualWorkItemDetailsOriginalOwner = model("beta", "ManualWorkItemDetailsOriginalOwner")
