# Written by `make stubs` from schema/; change it there.
"""Import non employee records in bulk request."""

from sailpoint._core import model

__all__ = ["ImportNonEmployeeRecordsInBulkRequest"]

ImportNonEmployeeRecordsInBulkRequest = model("v2024", "ImportNonEmployeeRecordsInBulkRequest")
