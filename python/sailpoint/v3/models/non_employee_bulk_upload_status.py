# Generated from schema/.
"""Non employee bulk upload status."""

from sailpoint.v3.models import NonEmployeeBulkUploadStatus

__all__ = ["NonEmployeeBulkUploadStatus"]
