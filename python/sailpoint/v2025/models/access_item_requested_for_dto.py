# Generated from schema/.
"""Access item requested for dto."""

from sailpoint.v2025.models import AccessItemRequestedForDto

__all__ = ["AccessItemRequestedForDto"]
