# Generated from schema/.
"""Export options1."""

from sailpoint.v2024.models import ExportOptions1

__all__ = ["ExportOptions1"]
