# Generated from schema/.
"""Bound."""

from sailpoint.v2025.models import Bound

__all__ = ["Bound"]
