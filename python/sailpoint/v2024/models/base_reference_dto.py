# Generated from schema/.
"""Base reference dto."""

from sailpoint.v2024.models import BaseReferenceDto

__all__ = ["BaseReferenceDto"]
