# Generated from schema/.
"""Subscription patch request inner."""

from sailpoint.v2025.models import SubscriptionPatchRequestInner

__all__ = ["SubscriptionPatchRequestInner"]
