# Generated from schema/.
"""Tenant ui metadata item update request."""

from sailpoint.beta.models import TenantUiMetadataItemUpdateRequest

__all__ = ["TenantUiMetadataItemUpdateRequest"]
