# Generated from schema/.
"""Source account updated."""

from sailpoint.v2024.models import SourceAccountUpdated

__all__ = ["SourceAccountUpdated"]
