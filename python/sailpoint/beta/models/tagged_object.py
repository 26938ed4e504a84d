# Generated from schema/.
"""Tagged object."""

from sailpoint.beta.models import TaggedObject

__all__ = ["TaggedObject"]
