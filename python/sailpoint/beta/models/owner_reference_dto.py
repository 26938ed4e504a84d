# Generated from schema/.
"""Owner reference dto."""

from sailpoint.beta.models import OwnerReferenceDto

__all__ = ["OwnerReferenceDto"]
