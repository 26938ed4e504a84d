# Generated from schema/.
"""Export options."""

from sailpoint.beta.models import ExportOptions

__all__ = ["ExportOptions"]
