# Generated from schema/.
"""Delete non employee records in bulk request."""

from sailpoint.v2024.models import DeleteNonEmployeeRecordsInBulkRequest

__all__ = ["DeleteNonEmployeeRecordsInBulkRequest"]
