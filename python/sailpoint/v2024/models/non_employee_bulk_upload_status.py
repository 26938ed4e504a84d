# Generated from schema/.
"""Non employee bulk upload status."""

from sailpoint.v2024.models import NonEmployeeBulkUploadStatus

__all__ = ["NonEmployeeBulkUploadStatus"]
