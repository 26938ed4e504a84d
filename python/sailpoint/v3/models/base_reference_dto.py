# Generated from schema/.
"""Base reference dto."""

from sailpoint.v3.models import BaseReferenceDto

__all__ = ["BaseReferenceDto"]
