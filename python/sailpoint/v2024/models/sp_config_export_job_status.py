# Written by `make stubs` from schema/; change it there.
"""Sp config export job status."""

from sailpoint._core import model

__all__ = ["SpConfigExportJobStatus"]

SpConfigExportJobStatus = model("v2024", "SpConfigExportJobStatus")
