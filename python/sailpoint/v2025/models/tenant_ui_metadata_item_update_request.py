# Generated from schema/.
"""Tenant ui metadata item update request."""

from sailpoint.v2025.models import TenantUiMetadataItemUpdateRequest

__all__ = ["TenantUiMetadataItemUpdateRequest"]
