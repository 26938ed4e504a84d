# Generated from schema/.
"""Non employee bulk upload job."""

from sailpoint.beta.models import NonEmployeeBulkUploadJob

__all__ = ["NonEmployeeBulkUploadJob"]
