# Generated from schema/.
"""Delete non employee records in bulk request."""

__all__ = ["DeleteNonEmployeeRecordsInBulkRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class DeleteNonEmployeeRecordsInBulkRequest(Model):
        """Delete non employee records in bulk request."""

        ids: list[str]
        def __init__(
            self,
            *,
            ids: list[str] | tuple[str, ...],
        ) -> None: ...
else:
    from sailpoint._core import model

    DeleteNonEmployeeRecordsInBulkRequest = model("v2025", "DeleteNonEmployeeRecordsInBulkRequest")
