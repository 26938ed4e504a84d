# Generated from schema/.
"""Source deleted."""

from sailpoint.beta.models import SourceDeleted

__all__ = ["SourceDeleted"]
