# Generated from schema/.
"""Report result reference."""

__all__ = ["ReportResultReference"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class ReportResultReference(Model):
        """Report result reference."""

        type: str | None
        """Known values: REPORT_RESULT."""
        id: str | None
        name: str | None
        status: str | None
        """Known values: SUCCESS, WARNING, ERROR, TERMINATED, TEMP_ERROR, PENDING."""
        def __init__(
            self,
            *,
            type: Literal["REPORT_RESULT"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
            status: Literal["SUCCESS", "WARNING", "ERROR", "TERMINATED", "TEMP_ERROR", "PENDING"] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ReportResultReference = model("beta", "ReportResultReference")
