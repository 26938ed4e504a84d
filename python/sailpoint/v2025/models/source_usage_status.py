# Generated from schema/.
"""Source usage status."""

__all__ = ["SourceUsageStatus"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class SourceUsageStatus(Model):
        """Source usage status."""

        status: str | None
        """Known values: COMPLETE, INCOMPLETE."""
        def __init__(
            self,
            *,
            status: Literal["COMPLETE", "INCOMPLETE"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SourceUsageStatus = model("v2025", "SourceUsageStatus")
