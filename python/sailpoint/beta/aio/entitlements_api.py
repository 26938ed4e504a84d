# Generated from schema/.
"""Entitlements api: the operations of this family."""

from sailpoint._core import api

__all__ = ["EntitlementsApi"]

EntitlementsApi = api("beta", "EntitlementsApi", asynchronous=True)
