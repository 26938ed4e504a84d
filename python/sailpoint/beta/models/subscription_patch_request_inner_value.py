# Generated from schema/.
"""Subscription patch request inner value."""

from sailpoint.beta.models import SubscriptionPatchRequestInnerValue

__all__ = ["SubscriptionPatchRequestInnerValue"]
