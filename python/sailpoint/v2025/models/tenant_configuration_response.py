# Generated from schema/.
"""Tenant configuration response."""

from sailpoint.v2025.models import TenantConfigurationResponse

__all__ = ["TenantConfigurationResponse"]
