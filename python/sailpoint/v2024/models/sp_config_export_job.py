# Written by `make stubs` from schema/; change it there.
"""Sp config export job."""

from sailpoint._core import model

__all__ = ["SpConfigExportJob"]

SpConfigExportJob = model("v2024", "SpConfigExportJob")
