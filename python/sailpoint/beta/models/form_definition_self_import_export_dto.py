# Generated from schema/.
"""Form definition self import export dto."""

from sailpoint.beta.models import FormDefinitionSelfImportExportDto

__all__ = ["FormDefinitionSelfImportExportDto"]
