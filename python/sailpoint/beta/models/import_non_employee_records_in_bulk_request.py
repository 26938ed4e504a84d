# Generated from schema/.
"""Import non employee records in bulk request."""

from sailpoint.beta.models import ImportNonEmployeeRecordsInBulkRequest

__all__ = ["ImportNonEmployeeRecordsInBulkRequest"]
