# Generated from schema/.
"""Tagged object dto."""

from sailpoint.v3.models import TaggedObjectDto

__all__ = ["TaggedObjectDto"]
