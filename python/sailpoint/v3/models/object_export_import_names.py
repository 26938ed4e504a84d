# Generated from schema/.
"""Object export import names."""

from sailpoint.v3.models import ObjectExportImportNames

__all__ = ["ObjectExportImportNames"]
