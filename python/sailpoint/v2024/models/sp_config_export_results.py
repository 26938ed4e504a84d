# Written by `make stubs` from schema/; change it there.
"""Sp config export results."""

from sailpoint._core import model

__all__ = ["SpConfigExportResults"]

SpConfigExportResults = model("v2024", "SpConfigExportResults")
