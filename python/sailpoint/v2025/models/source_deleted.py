# Generated from schema/.
"""Source deleted."""

from sailpoint.v2025.models import SourceDeleted

__all__ = ["SourceDeleted"]
