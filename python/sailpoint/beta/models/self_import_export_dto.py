# Generated from schema/.
"""Self import export dto."""

from sailpoint.beta.models import SelfImportExportDto

__all__ = ["SelfImportExportDto"]
