# Generated from schema/.
"""Export options1."""

from sailpoint.v2024.models.export_options1 import ExportOptions1 as ExportOptions

__all__ = ["ExportOptions"]
