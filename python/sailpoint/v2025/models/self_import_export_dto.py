# Generated from schema/.
"""Self import export dto."""

from sailpoint.v2025.models import SelfImportExportDto

__all__ = ["SelfImportExportDto"]
