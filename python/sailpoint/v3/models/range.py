# Generated from schema/.
"""Range."""

from sailpoint.v3.models import Range

__all__ = ["Range"]
