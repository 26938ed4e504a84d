# Written by `make stubs` from schema/; change it there.
"""Object export import names."""

from sailpoint._core import model

__all__ = ["ObjectExportImportNames"]

ObjectExportImportNames = model("v2024", "ObjectExportImportNames")
