# Generated from schema/.
"""Tenant context api: the operations of this family."""

from sailpoint._core import api

__all__ = ["TenantContextApi"]

TenantContextApi = api("v2024", "TenantContextApi")
