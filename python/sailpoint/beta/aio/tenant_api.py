# Generated from schema/.
"""Tenant api: the operations of this family."""

from sailpoint._core import api

__all__ = ["TenantApi"]

TenantApi = api("beta", "TenantApi", asynchronous=True)
