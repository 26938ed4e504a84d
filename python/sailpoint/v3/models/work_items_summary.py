# Generated from schema/.
"""Work items summary."""

__all__ = ["WorkItemsSummary"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class WorkItemsSummary(Model):
        """Work items summary."""

        open: int | None
        completed: int | None
        total: int | None
        def __init__(
            self,
            *,
            open: int | None = ...,
            completed: int | None = ...,
            total: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    WorkItemsSummary = model("v3", "WorkItemsSummary")
