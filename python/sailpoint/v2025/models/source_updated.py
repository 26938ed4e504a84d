# Generated from schema/.
"""Source updated."""

from sailpoint.v2025.models import SourceUpdated

__all__ = ["SourceUpdated"]
