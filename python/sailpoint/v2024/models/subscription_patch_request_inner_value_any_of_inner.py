# Written by `make stubs` from schema/; change it there.
"""Subscription patch request inner value any of inner."""

from sailpoint._core import model

__all__ = ["SubscriptionPatchRequestInnerValueAnyOfInner"]

SubscriptionPatchRequestInnerValueAnyOfInner = model("v2024", "SubscriptionPatchRequestInnerValueAnyOfInner")
