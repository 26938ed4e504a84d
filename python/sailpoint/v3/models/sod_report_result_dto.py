# Generated from schema/.
"""Sod report result dto."""

__all__ = ["SodReportResultDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class SodReportResultDto(Model):
        """Sod report result dto."""

        type: str | None
        """Known values: REPORT_RESULT."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["REPORT_RESULT"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SodReportResultDto = model("v3", "SodReportResultDto")
