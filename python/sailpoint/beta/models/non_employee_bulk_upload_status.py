# Generated from schema/.
"""Non employee bulk upload status."""

from sailpoint.beta.models import NonEmployeeBulkUploadStatus

__all__ = ["NonEmployeeBulkUploadStatus"]
