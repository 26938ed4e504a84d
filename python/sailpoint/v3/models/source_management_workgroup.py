# Generated from schema/.
"""Source management workgroup."""

__all__ = ["SourceManagementWorkgroup"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class SourceManagementWorkgroup(Model):
        """Source management workgroup."""

        type: str | None
        """Known values: GOVERNANCE_GROUP."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["GOVERNANCE_GROUP"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SourceManagementWorkgroup = model("v3", "SourceManagementWorkgroup")
