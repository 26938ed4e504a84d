# Generated from schema/.
"""Nested config."""

from sailpoint.v2025.models import NestedConfig

__all__ = ["NestedConfig"]
