# Written by `make stubs` from schema/; change it there.
"""Non employee bulk upload status."""

from sailpoint._core import model

__all__ = ["NonEmployeeBulkUploadStatus"]

NonEmployeeBulkUploadStatus = model("v2024", "NonEmployeeBulkUploadStatus")
