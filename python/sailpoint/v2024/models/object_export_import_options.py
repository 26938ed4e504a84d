# Written by `make stubs` from schema/; change it there.
"""Object export import options."""

from sailpoint._core import model

__all__ = ["ObjectExportImportOptions"]

ObjectExportImportOptions = model("v2024", "ObjectExportImportOptions")
