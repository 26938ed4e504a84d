# Generated from schema/.
"""Subscription patch request inner value any of inner."""

from sailpoint.beta.models import SubscriptionPatchRequestInnerValueAnyOfInner

__all__ = ["SubscriptionPatchRequestInnerValueAnyOfInner"]
