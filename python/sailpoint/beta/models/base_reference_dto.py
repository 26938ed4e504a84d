# Generated from schema/.
"""Base reference dto."""

from sailpoint.beta.models import BaseReferenceDto

__all__ = ["BaseReferenceDto"]
