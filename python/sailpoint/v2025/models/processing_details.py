# Generated from schema/.
"""Processing details."""

__all__ = ["ProcessingDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import datetime

    from sailpoint._core import Model

    class ProcessingDetails(Model):
        """Processing details."""

        var_date: datetime | str | None
        stage: str | None
        retry_count: int | None
        stack_trace: str | None
        message: str | None
        def __init__(
            self,
            *,
            var_date: datetime | str | None = ...,
            stage: str | None = ...,
            retry_count: int | None = ...,
            stack_trace: str | None = ...,
            message: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ProcessingDetails = model("v2025", "ProcessingDetails")
