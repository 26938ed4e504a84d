# Generated from schema/.
"""Access item requester dto."""

from sailpoint.beta.models import AccessItemRequesterDto

__all__ = ["AccessItemRequesterDto"]
