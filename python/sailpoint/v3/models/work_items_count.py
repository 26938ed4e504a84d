# Generated from schema/.
"""Work items count."""

__all__ = ["WorkItemsCount"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class WorkItemsCount(Model):
        """Work items count."""

        count: int | None
        def __init__(
            self,
            *,
            count: int | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    WorkItemsCount = model("v3", "WorkItemsCount")
