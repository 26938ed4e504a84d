# Generated from schema/.
"""Dkim attributes."""

from sailpoint.v2024.models import DkimAttributes

__all__ = ["DkimAttributes"]
