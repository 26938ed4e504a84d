# Generated from schema/.
"""Tagged object."""

from sailpoint.v3.models import TaggedObject

__all__ = ["TaggedObject"]
