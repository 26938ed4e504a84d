# Generated from schema/.
"""Export form definitions by tenant200 response inner."""

from sailpoint.v2024.models import ExportFormDefinitionsByTenant200ResponseInner

__all__ = ["ExportFormDefinitionsByTenant200ResponseInner"]
