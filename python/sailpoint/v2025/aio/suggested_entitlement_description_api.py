# Generated from schema/.
"""Suggested entitlement description api: the operations of this family."""

from sailpoint._core import api

__all__ = ["SuggestedEntitlementDescriptionApi"]

SuggestedEntitlementDescriptionApi = api("v2025", "SuggestedEntitlementDescriptionApi", asynchronous=True)
