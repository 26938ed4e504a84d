# Written by `make stubs` from schema/; change it there.
"""Import non employee records in bulk request."""

from sailpoint._core import Model

__all__ = ["ImportNonEmployeeRecordsInBulkRequest"]

class ImportNonEmployeeRecordsInBulkRequest(Model):
    """Import non employee records in bulk request."""

    data: str
    def __init__(
        self,
        *,
        data: str,
    ) -> None: ...
