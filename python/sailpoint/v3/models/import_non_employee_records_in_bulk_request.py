# Generated from schema/.
"""Import non employee records in bulk request."""

__all__ = ["ImportNonEmployeeRecordsInBulkRequest"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

    class ImportNonEmployeeRecordsInBulkRequest(Model):
        """Import non employee records in bulk request."""

        data: str
        def __init__(
            self,
            *,
            data: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    ImportNonEmployeeRecordsInBulkRequest = model("v3", "ImportNonEmployeeRecordsInBulkRequest")
