# Written by `make stubs` from schema/; change it there.
"""Self import export dto."""

from sailpoint._core import model

__all__ = ["SelfImportExportDto"]

SelfImportExportDto = model("v2024", "SelfImportExportDto")
