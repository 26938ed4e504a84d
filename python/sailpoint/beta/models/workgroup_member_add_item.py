# Generated from schema/.
"""Workgroup member add item."""

__all__ = ["WorkgroupMemberAddItem"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class WorkgroupMemberAddItem(Model):
        """Workgroup member add item."""

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

    WorkgroupMemberAddItem = model("beta", "WorkgroupMemberAddItem")
