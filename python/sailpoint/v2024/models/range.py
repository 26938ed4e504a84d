# Generated from schema/.
"""Range."""

from sailpoint.v2024.models import Range

__all__ = ["Range"]
