# Generated from schema/.
"""Source updated."""

from sailpoint.v2024.models import SourceUpdated

__all__ = ["SourceUpdated"]
