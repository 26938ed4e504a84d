# Generated from schema/.
"""Subscription post request."""

from sailpoint.v2025.models import SubscriptionPostRequest

__all__ = ["SubscriptionPostRequest"]
