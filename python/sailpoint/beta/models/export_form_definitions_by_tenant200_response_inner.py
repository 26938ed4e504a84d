# Generated from schema/.
"""Export form definitions by tenant200 response inner."""

from sailpoint.beta.models import ExportFormDefinitionsByTenant200ResponseInner

__all__ = ["ExportFormDefinitionsByTenant200ResponseInner"]
