# Generated from schema/.
"""Range."""

from sailpoint.v2025.models import Range

__all__ = ["Range"]
