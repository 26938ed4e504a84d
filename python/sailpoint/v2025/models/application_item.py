# Generated from schema/.
"""Application item."""

from sailpoint.v2025.models import ApplicationItem

__all__ = ["ApplicationItem"]
