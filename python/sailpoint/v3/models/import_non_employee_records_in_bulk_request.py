# Generated from schema/.
"""Import non employee records in bulk request."""

from sailpoint.v3.models import ImportNonEmployeeRecordsInBulkRequest

__all__ = ["ImportNonEmployeeRecordsInBulkRequest"]
