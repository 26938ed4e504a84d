# Written by `make stubs` from schema/; change it there.
"""Tenant configuration request."""

from sailpoint._core import model

__all__ = ["TenantConfigurationRequest"]

TenantConfigurationRequest = model("v2024", "TenantConfigurationRequest")
