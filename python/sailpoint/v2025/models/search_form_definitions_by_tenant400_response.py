# Generated from schema/.
"""Search form definitions by tenant400 response."""

from sailpoint.v2025.models import SearchFormDefinitionsByTenant400Response

__all__ = ["SearchFormDefinitionsByTenant400Response"]
