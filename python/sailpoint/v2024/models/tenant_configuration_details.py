# Generated from schema/.
"""Tenant configuration details."""

from sailpoint.v2024.models import TenantConfigurationDetails

__all__ = ["TenantConfigurationDetails"]
