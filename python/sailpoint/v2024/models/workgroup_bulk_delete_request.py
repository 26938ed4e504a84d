# Generated from schema/.
"""Workgroup bulk delete request."""

__all__ = ["WorkgroupBulkDeleteRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class WorkgroupBulkDeleteRequest(Model):
        """Workgroup bulk delete request."""

        ids: list[str] | None
        def __init__(
            self,
            *,
            ids: list[str] | tuple[str, ...] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    WorkgroupBulkDeleteRequest = model("v2024", "WorkgroupBulkDeleteRequest")
