# Generated from schema/.
"""Object export import names."""

from sailpoint.v2025.models import ObjectExportImportNames

__all__ = ["ObjectExportImportNames"]
