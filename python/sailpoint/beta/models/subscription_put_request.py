# Generated from schema/.
"""Subscription put request."""

from sailpoint.beta.models import SubscriptionPutRequest

__all__ = ["SubscriptionPutRequest"]
