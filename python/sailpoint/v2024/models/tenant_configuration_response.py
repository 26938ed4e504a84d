# Written by `make stubs` from schema/; change it there.
"""Tenant configuration response."""

from sailpoint._core import model

__all__ = ["TenantConfigurationResponse"]

TenantConfigurationResponse = model("v2024", "TenantConfigurationResponse")
