# Written by `make stubs` from schema/; change it there.
"""Subscription."""

from sailpoint._core import model

__all__ = ["Subscription"]

Subscription = model("v2024", "Subscription")
