# Generated from schema/.
"""Subscription patch request inner."""

from sailpoint.v2024.models import SubscriptionPatchRequestInner

__all__ = ["SubscriptionPatchRequestInner"]
