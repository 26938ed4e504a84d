# Generated from schema/.
"""Tagged object dto."""

from sailpoint.beta.models import TaggedObjectDto

__all__ = ["TaggedObjectDto"]
