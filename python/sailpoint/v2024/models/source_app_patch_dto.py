# Generated from schema/.
"""Source app patch dto."""

from sailpoint.v2024.models import SourceAppPatchDto

__all__ = ["SourceAppPatchDto"]
