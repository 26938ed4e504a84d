# Generated from schema/.
"""List form definitions by tenant response."""

from sailpoint.beta.models import ListFormDefinitionsByTenantResponse

__all__ = ["ListFormDefinitionsByTenantResponse"]
