# Generated from schema/.
"""Workgroup delete item."""

__all__ = ["WorkgroupDeleteItem"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class WorkgroupDeleteItem(Model):
        """Workgroup delete item."""

        id: str
        status: int
        description: str | None
        def __init__(
            self,
            *,
            id: str,
            status: int,
            description: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    WorkgroupDeleteItem = model("v2024", "WorkgroupDeleteItem")
