# Written by `make stubs` from schema/; change it there.
"""Subscription patch request inner."""

from sailpoint._core import model

__all__ = ["SubscriptionPatchRequestInner"]

SubscriptionPatchRequestInner = model("v2024", "SubscriptionPatchRequestInner")
