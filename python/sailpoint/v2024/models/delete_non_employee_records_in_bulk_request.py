# Written by `make stubs` from schema/; change it there.
"""Delete non employee records in bulk request."""

from sailpoint._core import model

__all__ = ["DeleteNonEmployeeRecordsInBulkRequest"]

DeleteNonEmployeeRecordsInBulkRequest = model("v2024", "DeleteNonEmployeeRecordsInBulkRequest")
