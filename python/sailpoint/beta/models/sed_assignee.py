# Generated from schema/.
"""Sed assignee."""

__all__ = ["SedAssignee"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class SedAssignee(Model):
        """Sed assignee."""

        type: str
        """Known values: IDENTITY, GROUP, SOURCE_OWNER, ENTITLEMENT_OWNER."""
        value: str | None
        def __init__(
            self,
            *,
            type: Literal["IDENTITY", "GROUP", "SOURCE_OWNER", "ENTITLEMENT_OWNER"],
            value: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SedAssignee = model("beta", "SedAssignee")
