# Generated from schema/.
"""Tagged object object ref."""

from sailpoint.beta.models import TaggedObjectObjectRef

__all__ = ["TaggedObjectObjectRef"]
