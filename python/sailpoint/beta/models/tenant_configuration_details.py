# Generated from schema/.
"""Tenant configuration details."""

from sailpoint.beta.models import TenantConfigurationDetails

__all__ = ["TenantConfigurationDetails"]
