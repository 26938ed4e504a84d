# Written by `make stubs` from schema/; change it there.
"""Suggested entitlement description api: the operations of this family."""

from sailpoint._core import api

__all__ = ["SuggestedEntitlementDescriptionApi"]

SuggestedEntitlementDescriptionApi = api("v2025", "SuggestedEntitlementDescriptionApi", asynchronous=True)
