# Generated from schema/.
"""Tagged object."""

from sailpoint.v2025.models import TaggedObject

__all__ = ["TaggedObject"]
