# Generated from schema/.
"""Subscription put request."""

from sailpoint.v2025.models import SubscriptionPutRequest

__all__ = ["SubscriptionPutRequest"]
