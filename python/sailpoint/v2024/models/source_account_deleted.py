# Generated from schema/.
"""Source account deleted."""

from sailpoint.v2024.models import SourceAccountDeleted

__all__ = ["SourceAccountDeleted"]
