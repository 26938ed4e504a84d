# Generated from schema/.
"""Source account deleted."""

from sailpoint.v2025.models import SourceAccountDeleted

__all__ = ["SourceAccountDeleted"]
