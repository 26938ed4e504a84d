# Generated from schema/.
"""Source account updated."""

from sailpoint.v2025.models import SourceAccountUpdated

__all__ = ["SourceAccountUpdated"]
