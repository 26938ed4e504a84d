# Generated from schema/.
"""Subscription patch request inner value any of inner."""

from sailpoint.v2024.models import SubscriptionPatchRequestInnerValueAnyOfInner

__all__ = ["SubscriptionPatchRequestInnerValueAnyOfInner"]
