# Generated from schema/.
"""Subscription put request."""

from sailpoint.v2024.models import SubscriptionPutRequest

__all__ = ["SubscriptionPutRequest"]
