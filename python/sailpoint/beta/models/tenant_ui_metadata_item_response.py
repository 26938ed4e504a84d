# Generated from schema/.
"""Tenant ui metadata item response."""

from sailpoint.beta.models import TenantUiMetadataItemResponse

__all__ = ["TenantUiMetadataItemResponse"]
