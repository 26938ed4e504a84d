# Generated from schema/.
"""Delete non employee record in bulk request."""

__all__ = ["DeleteNonEmployeeRecordInBulkRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class DeleteNonEmployeeRecordInBulkRequest(Model):
        """Delete non employee record in bulk request."""

        ids: list[str]
        def __init__(
            self,
            *,
            ids: list[str] | tuple[str, ...],
        ) -> None: ...
else:
    from sailpoint._core import model

    DeleteNonEmployeeRecordInBulkRequest = model("beta", "DeleteNonEmployeeRecordInBulkRequest")
