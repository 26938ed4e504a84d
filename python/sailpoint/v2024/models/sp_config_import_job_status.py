# Written by `make stubs` from schema/; change it there.
"""Sp config import job status."""

from sailpoint._core import model

__all__ = ["SpConfigImportJobStatus"]

SpConfigImportJobStatus = model("v2024", "SpConfigImportJobStatus")
