# Generated from schema/.
"""Tenant configuration response."""

from sailpoint.beta.models import TenantConfigurationResponse

__all__ = ["TenantConfigurationResponse"]
