# Generated from schema/.
"""Bound."""

from sailpoint.v3.models import Bound

__all__ = ["Bound"]
