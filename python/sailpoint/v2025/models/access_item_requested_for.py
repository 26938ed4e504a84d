# Generated from schema/.
"""Access item requested for."""

from sailpoint.v2025.models import AccessItemRequestedFor

__all__ = ["AccessItemRequestedFor"]
