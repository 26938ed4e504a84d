# Generated from schema/.
"""List form instances by tenant response."""

from sailpoint.v2024.models import ListFormInstancesByTenantResponse

__all__ = ["ListFormInstancesByTenantResponse"]
