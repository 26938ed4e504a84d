# Generated from schema/.
"""Source app patch dto."""

from sailpoint.v2025.models import SourceAppPatchDto

__all__ = ["SourceAppPatchDto"]
