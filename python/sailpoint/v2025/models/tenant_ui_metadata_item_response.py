# Generated from schema/.
"""Tenant ui metadata item response."""

from sailpoint.v2025.models import TenantUiMetadataItemResponse

__all__ = ["TenantUiMetadataItemResponse"]
