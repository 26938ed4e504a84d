# Generated from schema/.
"""Subscription post request."""

from sailpoint.beta.models import SubscriptionPostRequest

__all__ = ["SubscriptionPostRequest"]
