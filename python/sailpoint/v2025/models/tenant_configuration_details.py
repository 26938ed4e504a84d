# Generated from schema/.
"""Tenant configuration details."""

from sailpoint.v2025.models import TenantConfigurationDetails

__all__ = ["TenantConfigurationDetails"]
