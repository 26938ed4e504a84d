# Generated from schema/.
"""Source deleted."""

from sailpoint.v2024.models import SourceDeleted

__all__ = ["SourceDeleted"]
