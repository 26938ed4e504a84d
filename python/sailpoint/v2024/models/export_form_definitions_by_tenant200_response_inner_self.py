# Generated from schema/.
"""Export form definitions by tenant200 response inner self."""

from sailpoint.v2024.models import ExportFormDefinitionsByTenant200ResponseInnerSelf

__all__ = ["ExportFormDefinitionsByTenant200ResponseInnerSelf"]
