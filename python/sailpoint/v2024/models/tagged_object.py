# Generated from schema/.
"""Tagged object."""

from sailpoint.v2024.models import TaggedObject

__all__ = ["TaggedObject"]
