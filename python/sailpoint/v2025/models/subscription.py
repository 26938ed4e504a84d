# Generated from schema/.
"""Subscription."""

from sailpoint.v2025.models import Subscription

__all__ = ["Subscription"]
