# Generated from schema/.
"""Source app patch dto."""

from sailpoint.beta.models import SourceAppPatchDto

__all__ = ["SourceAppPatchDto"]
