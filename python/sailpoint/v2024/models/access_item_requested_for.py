# Generated from schema/.
"""Access item requested for."""

from sailpoint.v2024.models import AccessItemRequestedFor

__all__ = ["AccessItemRequestedFor"]
