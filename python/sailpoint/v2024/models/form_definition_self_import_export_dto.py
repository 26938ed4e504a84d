# Written by `make stubs` from schema/; change it there.
"""Form definition self import export dto."""

from sailpoint._core import model

__all__ = ["FormDefinitionSelfImportExportDto"]

FormDefinitionSelfImportExportDto = model("v2024", "FormDefinitionSelfImportExportDto")
