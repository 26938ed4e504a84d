# Generated from schema/.
"""Argument."""

from sailpoint.v2025.models import Argument

__all__ = ["Argument"]
