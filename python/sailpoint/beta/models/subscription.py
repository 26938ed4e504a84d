# Generated from schema/.
"""Subscription."""

from sailpoint.beta.models import Subscription

__all__ = ["Subscription"]
