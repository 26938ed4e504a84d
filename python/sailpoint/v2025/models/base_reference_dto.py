# Generated from schema/.
"""Base reference dto."""

from sailpoint.v2025.models import BaseReferenceDto

__all__ = ["BaseReferenceDto"]
