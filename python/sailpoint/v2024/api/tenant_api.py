# Generated from schema/.
"""Tenant api: the operations of this family."""

from sailpoint._core import api

__all__ = ["TenantApi"]

TenantApi = api("v2024", "TenantApi")
