# Generated from schema/.
"""Subscription patch request inner."""

from sailpoint.beta.models import SubscriptionPatchRequestInner

__all__ = ["SubscriptionPatchRequestInner"]
