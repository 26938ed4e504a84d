# Generated from schema/.
"""Access item owner dto."""

from sailpoint.beta.models import AccessItemOwnerDto

__all__ = ["AccessItemOwnerDto"]
