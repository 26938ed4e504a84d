# Written by `make stubs` from schema/; change it there.
"""Subscription put request."""

from sailpoint._core import model

__all__ = ["SubscriptionPutRequest"]

SubscriptionPutRequest = model("v2024", "SubscriptionPutRequest")
