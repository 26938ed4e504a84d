# Generated from schema/.
"""Tagged object dto."""

from sailpoint.v2025.models import TaggedObjectDto

__all__ = ["TaggedObjectDto"]
