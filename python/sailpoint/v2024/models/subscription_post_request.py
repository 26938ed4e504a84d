# Written by `make stubs` from schema/; change it there.
"""Subscription post request."""

from sailpoint._core import model

__all__ = ["SubscriptionPostRequest"]

SubscriptionPostRequest = model("v2024", "SubscriptionPostRequest")
