# Generated from schema/.
"""Tenant configuration request."""

from sailpoint.v2024.models import TenantConfigurationRequest

__all__ = ["TenantConfigurationRequest"]
