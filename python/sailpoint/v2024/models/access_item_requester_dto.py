# Generated from schema/.
"""Access item requester dto."""

from sailpoint.v2024.models import AccessItemRequesterDto

__all__ = ["AccessItemRequesterDto"]
