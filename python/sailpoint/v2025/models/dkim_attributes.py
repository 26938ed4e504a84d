# Generated from schema/.
"""Dkim attributes."""

from sailpoint.v2025.models import DkimAttributes

__all__ = ["DkimAttributes"]
