# Generated from schema/.
"""Access item requester dto."""

from sailpoint.v2025.models import AccessItemRequesterDto

__all__ = ["AccessItemRequesterDto"]
