# Generated from schema/.
"""Get tenant context200 response inner."""

from sailpoint.v2024.models import GetTenantContext200ResponseInner

__all__ = ["GetTenantContext200ResponseInner"]
