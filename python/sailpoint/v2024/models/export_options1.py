# Written by `make stubs` from schema/; change it there.
"""Export options1."""

from sailpoint._core import model

__all__ = ["ExportOptions1"]

ExportOptions1 = model("v2024", "ExportOptions1")
