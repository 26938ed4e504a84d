# Generated from schema/.
"""Tenant configuration request."""

from sailpoint.beta.models import TenantConfigurationRequest

__all__ = ["TenantConfigurationRequest"]
