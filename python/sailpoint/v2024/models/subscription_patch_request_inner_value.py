# Generated from schema/.
"""Subscription patch request inner value."""

from sailpoint.v2024.models import SubscriptionPatchRequestInnerValue

__all__ = ["SubscriptionPatchRequestInnerValue"]
