# Generated from schema/.
"""Subscription post request."""

from sailpoint.v2024.models import SubscriptionPostRequest

__all__ = ["SubscriptionPostRequest"]
