# Generated from schema/.
"""The health of a source."""

from sailpoint.v2024.models import SourceHealthDto

__all__ = ["SourceHealthDto"]
