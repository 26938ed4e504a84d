# Written by `make stubs` from schema/; change it there.
"""Non employee bulk upload job."""

from sailpoint._core import model

__all__ = ["NonEmployeeBulkUploadJob"]

NonEmployeeBulkUploadJob = model("v2024", "NonEmployeeBulkUploadJob")
