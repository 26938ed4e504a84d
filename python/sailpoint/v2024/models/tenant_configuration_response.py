# Generated from schema/.
"""Tenant configuration response."""

from sailpoint.v2024.models import TenantConfigurationResponse

__all__ = ["TenantConfigurationResponse"]
