# Written by `make stubs` from schema/; change it there.
"""Export options1."""

from sailpoint.v2025.models.export_options1 import ExportOptions1 as ExportOptions

__all__ = ["ExportOptions"]
