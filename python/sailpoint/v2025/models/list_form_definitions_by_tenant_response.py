# Generated from schema/.
"""List form definitions by tenant response."""

from sailpoint.v2025.models import ListFormDefinitionsByTenantResponse

__all__ = ["ListFormDefinitionsByTenantResponse"]
