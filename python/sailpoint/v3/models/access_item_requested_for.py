# Generated from schema/.
"""Access item requested for."""

from sailpoint.v3.models import AccessItemRequestedFor

__all__ = ["AccessItemRequestedFor"]
