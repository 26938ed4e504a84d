# Generated from schema/.
"""Subscription."""

from sailpoint.v2024.models import Subscription

__all__ = ["Subscription"]
