# Generated from schema/.
"""Object export import options."""

from sailpoint.beta.models import ObjectExportImportOptions

__all__ = ["ObjectExportImportOptions"]
