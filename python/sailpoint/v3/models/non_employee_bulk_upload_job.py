# Generated from schema/.
"""Non employee bulk upload job."""

from sailpoint.v3.models import NonEmployeeBulkUploadJob

__all__ = ["NonEmployeeBulkUploadJob"]
