# Generated from schema/.
"""Form definition self import export dto."""

from sailpoint.v2025.models import FormDefinitionSelfImportExportDto

__all__ = ["FormDefinitionSelfImportExportDto"]
