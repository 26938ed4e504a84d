# Generated from schema/.
"""List form instances by tenant response."""

from sailpoint.v2025.models import ListFormInstancesByTenantResponse

__all__ = ["ListFormInstancesByTenantResponse"]
