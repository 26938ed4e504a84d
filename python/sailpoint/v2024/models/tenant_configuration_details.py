# Written by `make stubs` from schema/; change it there.
"""Tenant configuration details."""

from sailpoint._core import model

__all__ = ["TenantConfigurationDetails"]

TenantConfigurationDetails = model("v2024", "TenantConfigurationDetails")
