# Generated from schema/.
"""Import non employee records in bulk request."""

from sailpoint.v2025.models import ImportNonEmployeeRecordsInBulkRequest

__all__ = ["ImportNonEmployeeRecordsInBulkRequest"]
