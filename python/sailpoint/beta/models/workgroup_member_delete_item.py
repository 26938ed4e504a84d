# Generated from schema/.
"""Workgroup member delete item."""

__all__ = ["WorkgroupMemberDeleteItem"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class WorkgroupMemberDeleteItem(Model):
        """Workgroup member delete item."""

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

    WorkgroupMemberDeleteItem = model("beta", "WorkgroupMemberDeleteItem")
