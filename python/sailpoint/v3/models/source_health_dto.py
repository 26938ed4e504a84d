# Generated from schema/.
"""The health of a source."""

from sailpoint.v3.models import SourceHealthDto

__all__ = ["SourceHealthDto"]
