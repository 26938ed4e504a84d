# Generated from schema/.
"""Delete non employee record in bulk request."""

from sailpoint.beta.models import DeleteNonEmployeeRecordInBulkRequest

__all__ = ["DeleteNonEmployeeRecordInBulkRequest"]
