# Generated from schema/.
"""Tagged object dto."""

from sailpoint.v2024.models import TaggedObjectDto

__all__ = ["TaggedObjectDto"]
