# Generated from schema/.
"""Reelect request."""

from sailpoint.v2025.models import ReelectRequest

__all__ = ["ReelectRequest"]
