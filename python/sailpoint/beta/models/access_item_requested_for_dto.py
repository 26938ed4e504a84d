# Generated from schema/.
"""Access item requested for dto."""

from sailpoint.beta.models import AccessItemRequestedForDto

__all__ = ["AccessItemRequestedForDto"]
