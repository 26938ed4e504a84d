# Generated from schema/.
"""Tenant configuration request."""

from sailpoint.v2025.models import TenantConfigurationRequest

__all__ = ["TenantConfigurationRequest"]
