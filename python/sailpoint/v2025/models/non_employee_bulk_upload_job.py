# Generated from schema/.
"""Non employee bulk upload job."""

from sailpoint.v2025.models import NonEmployeeBulkUploadJob

__all__ = ["NonEmployeeBulkUploadJob"]
