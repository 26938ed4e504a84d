# Written by `make stubs` from schema/; change it there.
"""Subscription patch request inner value."""

from sailpoint._core import model

__all__ = ["SubscriptionPatchRequestInnerValue"]

SubscriptionPatchRequestInnerValue = model("v2024", "SubscriptionPatchRequestInnerValue")
