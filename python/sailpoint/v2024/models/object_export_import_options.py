# Generated from schema/.
"""Object export import options."""

from sailpoint.v2024.models import ObjectExportImportOptions

__all__ = ["ObjectExportImportOptions"]
