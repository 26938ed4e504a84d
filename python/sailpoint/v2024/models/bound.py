# Generated from schema/.
"""Bound."""

from sailpoint.v2024.models import Bound

__all__ = ["Bound"]
